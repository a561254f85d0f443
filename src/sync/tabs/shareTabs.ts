import type { CreditsClient, GetCreditsOptions } from '../../api/CreditsClient.js';
import { systemNow } from '../../api/systemNow.js';
import { asCreditsError, CreditsError } from '../../credits/CreditsError.js';
import type { Credits } from '../../credits/types.js';
import { type TeamRecord, teamRecord } from '../teamRecord.js';
import { openTabChannel, type TabChannel } from './tabChannel.js';
import type { TabMessage } from './tabMessage.js';
import { withTabLock } from './withTabLock.js';

/** What the tab whose turn it was has told may still be on its way when the next one's turn comes. */
const GRACE_MS = 100;
/** Tabs poll at one instant, give or take; news of that instant answer them all. Older ones answer nobody. */
const SAME_POLL_MS = 2_000;

/** A client whose answers are shared by the tabs of an origin. */
export interface TabSharing {
  client: CreditsClient;
  /** Listens to what other tabs tell about a team, until the returned function is called. */
  join(team: string, onNews: (news: TabMessage) => void): () => void;
  /** Tells the other tabs that nobody may see a team's credits any longer. */
  signOut(team: string): void;
}

const sharings = new WeakMap<CreditsClient, TabSharing>();

/**
 * Lets the tabs that show one team take turns: one asks and tells the others what came; those that wanted to ask meanwhile take
 * that instead. A tab that nobody can hear asks for itself, as `client` does. The same client is shared in the same way.
 */
export function shareTabs(client: CreditsClient): TabSharing {
  const sharing = sharings.get(client) ?? createSharing(client);
  sharings.set(client, sharing);
  return sharing;
}

function createSharing(client: CreditsClient): TabSharing {
  const links = new Set<TabChannel>();
  const shared: CreditsClient = {
    async getCredits(options = {}) {
      await null; // widgets ask in their effects, before the provider above them has joined
      const ours = [...links].filter(({ team }) => team === options.team);
      const [link] = ours;
      if (!link) return client.getCredits(options);
      const ask = () => client.getCredits(options);
      return creditsWithTabLock(ours, teamRecord(shared, link.team), ask, options);
    },
  };
  return {
    client: shared,
    join(team, onNews) {
      const link = openTabChannel(team, onNews);
      links.add(link);
      return () => {
        link.close();
        links.delete(link);
      };
    },
    signOut(team) {
      const link = openTabChannel(team, () => {});
      const nowMs = systemNow();
      link.tell({
        sentAtMs: nowMs,
        atMs: nowMs,
        credits: null,
        error: new CreditsError('signed_out'),
      });
      link.close();
    },
  };
}

/**
 * @param links - Of one team, and at least one: each provider of the page has its own, and they hear each other.
 */
async function creditsWithTabLock(
  links: readonly TabChannel[],
  record: TeamRecord,
  ask: () => Promise<Credits>,
  { signal }: GetCreditsOptions,
): Promise<Credits> {
  const { refreshedAtMs, invalidatedAtMs } = record;
  const sinceMs = Math.max(systemNow() - SAME_POLL_MS, refreshedAtMs, invalidatedAtMs);
  const heard = () =>
    links
      .map((link) => link.newsSince(sinceMs))
      .find((news) => news && news.sentAtMs > record.revokedAtMs);
  const [first] = links as [TabChannel];
  const news = await withTabLock(first.name, async (hasWaited) => {
    const known = heard() ?? (hasWaited ? await soon(heard) : null);
    if (known) {
      if (known.error) record.failedCycles ||= 1; // who asked tries again at once, for all
      return known;
    }
    assertNotAborted(signal);
    const own = await newsFrom(ask);
    if (!signal?.aborted && isForAll(own)) first.tell(own);
    return own;
  });
  assertNotAborted(signal);
  record.sentAtMs = news.sentAtMs;
  record.resultAtMs = news.atMs;
  if (news.credits) return news.credits;
  throw news.error;
}

/** Nobody may know the answer any longer. */
function assertNotAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new CreditsError('network');
}

async function soon<T>(read: () => T): Promise<T> {
  await new Promise((resolve) => setTimeout(resolve, GRACE_MS));
  return read();
}

async function newsFrom(ask: () => Promise<Credits>): Promise<TabMessage> {
  const sentAtMs = systemNow();
  try {
    const credits = await ask();
    return { sentAtMs, atMs: systemNow(), credits, error: null };
  } catch (thrown) {
    return { sentAtMs, atMs: systemNow(), credits: null, error: asCreditsError(thrown) };
  }
}

/** What the server said, it says to all tabs. A failure without an answer may be this tab's own: its set-up, its network. */
function isForAll({ error }: TabMessage): boolean {
  return !error || error.status !== null;
}
