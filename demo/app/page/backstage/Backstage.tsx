import type { BackstageState } from './askBackstage.js';
import './backstage.css';
import { FaultSwitch } from './FaultSwitch.js';
import type { FaultName } from './faults.js';
import { RequestLog } from './RequestLog.js';

interface BackstageProps {
  state: BackstageState;
  /** Called with what goes wrong from now on. */
  onFault: (fault: FaultName) => void;
}

/** What is not part of the product: where its numbers come from, and a switch for what goes wrong there. */
export function Backstage({ state: { upstream, fault }, onFault }: BackstageProps) {
  return (
    <aside className="backstage" aria-labelledby="backstage-title">
      <div className="backstage-about">
        <h2 id="backstage-title">Demo of react-credit-widgets</h2>
        <p className="source">
          “Quarry” is made up, the widgets in it are real. They ask <code>/api/credits</code>{' '}
          without a key. The page’s server looks up who is signed in, adds that team’s key, and asks{' '}
          {fault ? 'a stand-in for the vendor’s API' : 'the vendor’s API'}, <code>{upstream}</code>.
        </p>
      </div>
      {fault && <FaultSwitch fault={fault} onFault={onFault} />}
      <RequestLog />
    </aside>
  );
}
