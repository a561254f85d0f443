import { type FaultName, faultGroups } from './faults.js';

interface FaultPickerProps {
  /** The current fault. */
  fault: FaultName;
  /** Called with the fault to simulate. */
  onFault: (fault: FaultName) => void;
}

/** Picks a fault to simulate, and says what to expect. */
export function FaultPicker({ fault: current, onFault }: FaultPickerProps) {
  const faults = faultGroups.flatMap(({ faults }) => faults);
  const effect = faults.find(({ name }) => name === current)?.effect;
  return (
    <fieldset className="faults">
      <legend>Simulate a failure</legend>
      <div className="faults-groups">
        {faultGroups.map(({ place, faults }) => (
          <div key={place} className="faults-group">
            <p className="quiet">{place}</p>
            {faults.map(({ name, label, answer }) => (
              <label key={name}>
                <input
                  type="radio"
                  name="fault"
                  className="visually-hidden"
                  checked={name === current}
                  onChange={() => onFault(name)}
                />
                {label}
                <span className="faults-answer">{answer}</span>
              </label>
            ))}
          </div>
        ))}
      </div>
      <p className="faults-effect" role="status">
        {effect}
      </p>
      <p className="quiet">
        <button type="button" className="link" onClick={() => location.reload()}>
          Reload
        </button>{' '}
        to see it without earlier numbers.
      </p>
    </fieldset>
  );
}
