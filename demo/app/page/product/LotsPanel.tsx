import { useState } from 'react';
import { LotBreakdownChart, type LotsViewName } from 'react-credit-widgets';
import { ViewTabs } from './ViewTabs.js';

/** Lines that suit both teams: with two lots it is not empty, with five not long. */
const ROWS = 5;

/** The lots, in the picture that the reader chooses. */
export function LotsPanel() {
  const [view, setView] = useState<LotsViewName>('lots');
  return (
    <div className="card lots">
      <ViewTabs view={view} onView={setView} />
      <LotBreakdownChart className="lots-chart" headingLevel={2} rows={ROWS} view={view} />
    </div>
  );
}
