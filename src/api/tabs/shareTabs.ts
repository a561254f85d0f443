import { CreditsError, isCreditsError } from '../../credits/CreditsError.js';
import type { Credits } from '../../credits/types.js';
import type { CreditsClient, GetCreditsOptions } from '../createCreditsClient.js';
import { type FetchMemory, fetchMemory } from '../policy/fetchMemory.js';
import { systemNow } from '../systemNow.js';
import { inTurn } from './inTurn.js';
import { openTabLink, type TabLink } from './tabLink.js';
import type { TabNews } from './tabNews.js';

/** What the tab whose turn it was has told may still be on its way when the next one's turn comes. */
const GRACE_MS = 100;

/** A client whose answers are shared by the tabs of an origin. */
export interface TabSharing {
  client: CreditsClient;
  /** Listens to what other tabs tell about a team, until the returned function is called. */
  join(team: string, onNews: (news: TabNews) => void): () => void;
  /** Tells the other tabs that nobody may see a team's credits any longer. */
  signOut(team: string): void;
}

/**
 * Lets the tabs that show one team take turns: one asks and tells the others what came; whoever's turn is next takes that
 * instead of asking. A tab that nobody can hear asks for itself, as `client` does.
 */
export function shareTabs(client: CreditsClient): TabSharing {
  let link: TabLink | null = null;
  const shared: CreditsClient = {
    async getCredits(options = {}) {
      await null; // widgets ask in their effects, before the provider above them has joined
      const { team } = options;
      if (!link || link.team !== team) return client.getCredits(options);
      return creditsInTurn(
        link,
        fetchMemory(shared, team),
        () => client.getCredits(options),
        options,
      );
    },
  };
  return {
    client: shared,
    join(team, onNews) {
      const joined = openTabLink(team, onNews);
      link = joined;
      return () => {
        joined.close();
        if (link === joined) link = null;
      };
    },
    signOut(team) {
      const parting = openTabLink(team, () => {});
      parting.tell({ atMs: systemNow(), credits: null, error: new CreditsError('signed_out') });
      parting.close();
    },
  };
}

function creditsInTurn(
  link: TabLink,
  memory: FetchMemory,
  ask: () => Promise<Credits>,
  { signal }: GetCreditsOptions,
): Promise<Credits> {
  const note = (news: TabNews) => {
    memory.sharedAtMs = news.atMs;
    return news;
  };
  const sinceMs = Math.max(memory.sharedAtMs, memory.askedAtMs);
  return inTurn(link.name, async (hasWaited) => {
    if (signal?.aborted) throw new CreditsError('network');
    const known = link.newsSince(sinceMs) ?? (hasWaited ? await newsSoon(link, sinceMs) : null);
    if (known) return creditsOf(note(known));
    const own = await newsFrom(ask);
    if (!signal?.aborted && isForAll(own)) link.tell(own);
    return creditsOf(note(own));
  });
}

async function newsSoon(link: TabLink, sinceMs: number): Promise<TabNews | null> {
  await new Promise((resolve) => setTimeout(resolve, GRACE_MS));
  return link.newsSince(sinceMs);
}

async function newsFrom(ask: () => Promise<Credits>): Promise<TabNews> {
  try {
    const credits = await ask();
    return { atMs: systemNow(), credits, error: null };
  } catch (error) {
    return {
      atMs: systemNow(),
      credits: null,
      error: isCreditsError(error) ? error : new CreditsError('network'),
    };
  }
}

function creditsOf({ credits, error }: TabNews): Credits {
  if (credits) return credits;
  throw error;
}

/** What the server said, it says to all tabs. A failure without an answer may be this tab's own: its set-up, its key, its network. */
function isForAll({ error }: TabNews): boolean {
  return !error || error.status !== null;
}
