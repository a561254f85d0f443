import { useEffect, useState } from 'react';
import { AnswerSwitch } from './AnswerSwitch.js';
import type { Fault } from './answers.js';

interface SourceState {
  /** Host that the page's server reads credits from. */
  upstream: string;
  /** What that host does wrong; `null` when it is the vendor's own, which takes no orders. */
  fault: Fault | null;
}

/** Where the credits come from, with a switch for the stand-in's answers. */
export function SourcePanel() {
  const [state, setState] = useState<SourceState | null>(null);
  useEffect(() => {
    fetch('/demo/state')
      .then((answer) => answer.json())
      .then(setState);
  }, []);
  if (!state) return <div className="source" />;
  const { upstream, fault } = state;
  return (
    <div className="source">
      <p className="source-text">
        The widgets read <code>/api/credits</code>. The server of this page adds the key and asks{' '}
        {fault ? 'a stand-in for the vendor’s API' : 'the vendor’s API'}, <code>{upstream}</code>.
      </p>
      {fault && <AnswerSwitch fault={fault} onChange={(fault) => setState({ upstream, fault })} />}
    </div>
  );
}
