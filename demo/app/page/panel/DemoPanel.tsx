import { FaultPicker } from './FaultPicker.js';
import type { FaultName } from './faults.js';
import type { DemoState } from './fetchDemoState.js';
import './panel.css';
import { RequestLog } from './RequestLog.js';

interface DemoPanelProps {
  state: DemoState;
  /** Called with the fault to simulate. */
  onFault: (fault: FaultName) => void;
}

/** The demo's own panel, not part of the product: where the numbers come from, simulated failures, and a request log. */
export function DemoPanel({ state: { upstream, fault }, onFault }: DemoPanelProps) {
  return (
    <aside className="panel" aria-labelledby="panel-title">
      <div className="panel-about">
        <h2 id="panel-title">Demo of react-credit-widgets</h2>
        <p className="source">
          “Quarry” is made up, but its widgets are real. They call <code>/api/credits</code> without
          a key. The page’s server looks up who is signed in, adds that team’s key, and calls{' '}
          {fault ? 'a mock of the Olostep API' : 'the Olostep API'}, <code>{upstream}</code>.
        </p>
      </div>
      {fault && <FaultPicker fault={fault} onFault={onFault} />}
      <RequestLog />
    </aside>
  );
}
