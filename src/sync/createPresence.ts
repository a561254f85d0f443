import { wholeWithin } from '../api/isCredits.js';
import { channelName } from './channelName.js';
import type { Channel, Environment } from './environment.js';
import type { Hub } from './Hub.js';
import { CLOCK_TOLERANCE_MS } from './tabs/tabMessage.js';

/** A mounted provider, as the sign-out of a page knows it. */
export interface Seat {
  /** `null`: signed out; `undefined`: not known yet. */
  team: string | null | undefined;
  hub: Hub;
  /** Whether the other tabs are told. */
  sharesTabs: boolean;
  /** Teams that this provider has shown since it was last signed out. */
  shown: Set<string>;
}

/**
 * The mounted providers of one source. The page is signed out of it when there is a provider and all of them have
 * `team={null}`.
 */
export interface Presence {
  isSignedOut: () => boolean;
  /** A provider has mounted, or changed its team. */
  update: (seat: Seat) => void;
  /** A provider has unmounted; what follows from that waits one task, because it may be mounted again at once. */
  release: (seat: Seat) => void;
  /** Purges what no provider shows anymore. Call it once all providers of a commit have called `update`. */
  apply: () => void;
}

/** Creates the presence of a source. When the page signs out, it drops the credits, and tells the other tabs once. */
export function createPresence(source: string, env: Environment): Presence {
  const seats = new Set<Seat>();
  let channel: Channel | null = null;
  let hasTold = false;

  const isSignedOut = () => seats.size > 0 && [...seats].every(({ team }) => team === null);
  const isShown = (team: string) => [...seats].some((seat) => seat.team === team);

  const handleMessage = (message: unknown) => {
    const { signedOutAtMs } = (message ?? {}) as { signedOutAtMs?: unknown };
    if (!wholeWithin(1, env.now() + CLOCK_TOLERANCE_MS)(signedOutAtMs)) return;
    for (const { hub } of seats) hub.hearSignOut(source, signedOutAtMs as number);
  };

  const apply = () => {
    if (isSignedOut()) {
      for (const { hub } of seats) hub.purge(source);
      if (!hasTold) channel?.post({ signedOutAtMs: env.now() });
      hasTold = true;
    }
    for (const { team, shown, hub } of seats) {
      if (team !== null) continue;
      for (const past of shown) if (!isShown(past)) hub.purge(source, past);
      shown.clear();
    }
  };

  return {
    isSignedOut,
    update(seat) {
      seats.add(seat);
      if (seat.sharesTabs) channel ??= env.openChannel(channelName(source), handleMessage);
      if (typeof seat.team === 'string') {
        seat.shown.add(seat.team);
        hasTold = false;
      }
    },
    apply,
    release(seat) {
      seats.delete(seat);
      env.setTimer(apply, 0);
      if (seats.size > 0) return;
      channel?.close();
      channel = null;
    },
  };
}
