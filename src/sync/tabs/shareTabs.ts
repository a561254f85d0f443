import type { CreditsClient, GetCreditsOptions } from '../../api/CreditsClient.js';
import { systemNow } from '../../api/systemNow.js';
import { asCreditsError, CreditsError } from '../../credits/CreditsError.js';
import type { Credits } from '../../credits/types.js';
import { type TeamRecord, teamRecord } from '../teamRecord.js';
import { openTabChannel, type TabChannel } from './tabChannel.js';
import type { TabMessage } from './tabMessage.js';
import { withTabLock } from './withTabLock.js';

/** The previous lock holder's message may still be in flight when the next tab gets the lock. */
const GRACE_MS = 100;
/** Tabs poll at about the same time, so a result this recent serves them all. Older ones are ignored. */
const SAME_POLL_MS = 2_000;

/** A client whose results are shared by the tabs of an origin. */
export interface TabSharing {
  client: CreditsClient;
  /** Listens to other tabs' messages about a team. Returns a function that stops listening. */
  join(team: string, onMessage: (message: TabMessage) => void): () => void;
  /** Posts a team's sign-out to the other tabs. */
  signOut(team: string): void;
}

const sharings = new WeakMap<CreditsClient, TabSharing>();

/**
 * Lets the tabs that show one team take turns: one fetches and posts its result, which the tabs that were waiting use
 * instead of fetching. Without channel or locks, a tab fetches for itself. Each client has one sharing.
 */
export function shareTabs(client: CreditsClient): TabSharing {
  const sharing = sharings.get(client) ?? createSharing(client);
  sharings.set(client, sharing);
  return sharing;
}

function createSharing(client: CreditsClient): TabSharing {
  const channels = new Set<TabChannel>();
  const shared: CreditsClient = {
    async getCredits(options = {}) {
      await null; // widgets fetch in their effects, before the provider above them has joined
      const teamChannels = [...channels].filter(({ team }) => team === options.team);
      const [channel] = teamChannels;
      if (!channel) return client.getCredits(options);
      const fetchCredits = () => client.getCredits(options);
      return creditsWithTabLock(
        teamChannels,
        teamRecord(shared, channel.team),
        fetchCredits,
        options,
      );
    },
  };
  return {
    client: shared,
    join(team, onMessage) {
      const channel = openTabChannel(team, onMessage);
      channels.add(channel);
      return () => {
        channel.close();
        channels.delete(channel);
      };
    },
    signOut(team) {
      const channel = openTabChannel(team, () => {});
      const nowMs = systemNow();
      channel.post({
        sentAtMs: nowMs,
        atMs: nowMs,
        credits: null,
        error: new CreditsError('signed_out'),
      });
      channel.close();
    },
  };
}

/**
 * @param channels - At least one, all of one team: each provider on the page has its own, and they receive each other's
 *   messages.
 */
async function creditsWithTabLock(
  channels: readonly TabChannel[],
  record: TeamRecord,
  fetchCredits: () => Promise<Credits>,
  { signal }: GetCreditsOptions,
): Promise<Credits> {
  const { refreshedAtMs, invalidatedAtMs } = record;
  const sinceMs = Math.max(systemNow() - SAME_POLL_MS, refreshedAtMs, invalidatedAtMs);
  const latestMessage = () =>
    channels
      .map((channel) => channel.messageSince(sinceMs))
      .find((message) => message && message.sentAtMs > record.revokedAtMs);
  const [first] = channels as [TabChannel];
  const message = await withTabLock(first.name, async (hasWaited) => {
    const received = latestMessage() ?? (hasWaited ? await afterGrace(latestMessage) : null);
    if (received) {
      if (received.error) record.failedCycles ||= 1; // the tab that fetched retries quickly, for all
      return received;
    }
    assertNotAborted(signal);
    const own = await messageFrom(fetchCredits);
    if (!signal?.aborted && isForAllTabs(own)) first.post(own);
    return own;
  });
  assertNotAborted(signal);
  record.sentAtMs = message.sentAtMs;
  record.resultAtMs = message.atMs;
  if (message.credits) return message.credits;
  throw message.error;
}

/** An aborted request's result must not be shown anymore. */
function assertNotAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new CreditsError('network');
}

async function afterGrace<T>(read: () => T): Promise<T> {
  await new Promise((resolve) => setTimeout(resolve, GRACE_MS));
  return read();
}

async function messageFrom(fetchCredits: () => Promise<Credits>): Promise<TabMessage> {
  const sentAtMs = systemNow();
  try {
    const credits = await fetchCredits();
    return { sentAtMs, atMs: systemNow(), credits, error: null };
  } catch (thrown) {
    return { sentAtMs, atMs: systemNow(), credits: null, error: asCreditsError(thrown) };
  }
}

/** A server's response applies to all tabs. A failure without one may be this tab's own: its setup, its network. */
function isForAllTabs({ error }: TabMessage): boolean {
  return !error || error.status !== null;
}
