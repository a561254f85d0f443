import { useState } from 'react';
import { LotBreakdownChart, type LotsViewName } from 'react-credit-widgets';
import { ViewTabs } from './ViewTabs.js';

/** Suits both teams: one has two lots, the other five. */
const ROWS = 5;

/** The lots, in the view that the user picks. */
export function LotsPanel() {
  const [view, setView] = useState<LotsViewName>('lots');
  return (
    <div className="card lots">
      <ViewTabs view={view} onView={setView} />
      <LotBreakdownChart className="lots-chart" headingLevel={2} rows={ROWS} view={view} />
    </div>
  );
}
