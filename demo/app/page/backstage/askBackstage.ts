import { onlineManager } from '@tanstack/react-query';
import type { FaultName } from './faults.js';

/** What goes on behind the page. */
export interface BackstageState {
  /** Host that the page's server reads credits from. */
  upstream: string;
  /** What goes wrong; `null` when the vendor's own server is read, which takes no orders. */
  fault: FaultName | null;
}

/** Reads what goes on behind the page; with a name, lets that go wrong from now on. */
export async function askBackstage(fault?: FaultName): Promise<BackstageState> {
  const path = '/backstage';
  const answer = await (fault
    ? fetch(`${path}?${new URLSearchParams({ fault })}`, { method: 'POST' })
    : fetch(path));
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  const state: BackstageState = await answer.json();
  // What the browser tells react-query when the network goes; no page can cut it off for itself alone.
  onlineManager.setOnline(navigator.onLine && state.fault !== 'offline');
  return state;
}
