import { onlineManager } from '@tanstack/react-query';
import type { FaultName } from './faults.js';

/** State of the demo's server. */
export interface DemoState {
  /** Host that the page's server reads credits from. */
  upstream: string;
  /** The simulated fault; `null` when the site reads the real Olostep API, where no fault can be set. */
  fault: FaultName | null;
}

/** Fetches the demo's state; with a name, sets that fault first. */
export async function fetchDemoState(fault?: FaultName): Promise<DemoState> {
  const path = '/demo';
  const response = await (fault
    ? fetch(`${path}?${new URLSearchParams({ fault })}`, { method: 'POST' })
    : fetch(path));
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  const state: DemoState = await response.json();
  // react-query learns this from the browser when the network is lost. A page cannot cut its own network.
  onlineManager.setOnline(navigator.onLine && state.fault !== 'offline');
  return state;
}
