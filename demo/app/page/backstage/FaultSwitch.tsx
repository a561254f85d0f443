import { type FaultName, faultGroups } from './faults.js';

interface FaultSwitchProps {
  /** What goes wrong now. */
  fault: FaultName;
  /** Called with what goes wrong from now on. */
  onFault: (fault: FaultName) => void;
}

/** Lets something go wrong, and says what to expect of it. */
export function FaultSwitch({ fault: current, onFault }: FaultSwitchProps) {
  const faults = faultGroups.flatMap(({ faults }) => faults);
  const effect = faults.find(({ name }) => name === current)?.effect;
  return (
    <fieldset className="faults">
      <legend>Let something go wrong</legend>
      <div className="faults-groups">
        {faultGroups.map(({ place, faults }) => (
          <div key={place} className="faults-group">
            <p className="quiet">{place}</p>
            {faults.map(({ name, label, answer }) => (
              <label key={name}>
                <input
                  type="radio"
                  name="fault"
                  className="unseen"
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
        to meet it without numbers from before.
      </p>
    </fieldset>
  );
}
