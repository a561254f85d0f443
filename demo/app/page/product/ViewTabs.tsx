import type { LotsViewName } from 'react-credit-widgets';

const VIEWS: readonly { view: LotsViewName; label: string }[] = [
  { view: 'lots', label: 'Lots' },
  { view: 'kinds', label: 'Kinds' },
  { view: 'runway', label: 'Runway' },
  { view: 'table', label: 'Table' },
];

interface ViewTabsProps {
  view: LotsViewName;
  onView: (view: LotsViewName) => void;
}

/** Picks the view of the lots. */
export function ViewTabs({ view: current, onView }: ViewTabsProps) {
  return (
    <fieldset className="tabs">
      <legend className="visually-hidden">Show the lots as</legend>
      {VIEWS.map(({ view, label }) => (
        <label key={view}>
          <input
            type="radio"
            name="view"
            className="visually-hidden"
            checked={view === current}
            onChange={() => onView(view)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
