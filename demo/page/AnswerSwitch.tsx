import { answers, type Fault } from './answers.js';

interface AnswerSwitchProps {
  /** What the server does now. */
  fault: Fault;
  /** Called with what the server does from now on. */
  onChange: (fault: Fault) => void;
}

/** Tells the stand-in server what to answer next. */
export function AnswerSwitch({ fault, onChange }: AnswerSwitchProps) {
  const current = answers.find(
    ({ status, delayMs }) => status === fault.status && delayMs === fault.delayMs,
  );
  const handleChange = async ({ status, delayMs }: Fault) => {
    const answer = await fetch('/demo/fault', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ status, delayMs }),
    });
    if (answer.ok) onChange(await answer.json());
  };
  return (
    <fieldset className="switch">
      <legend>Its next answer</legend>
      <div className="switch-options">
        {answers.map((answer) => (
          <label key={answer.name}>
            <input
              type="radio"
              name="answer"
              checked={answer === current}
              onChange={() => handleChange(answer)}
            />
            {answer.name}
          </label>
        ))}
      </div>
      <p className="switch-effect">{current?.effect}</p>
      <p className="switch-hint">
        Then press refresh: it asks once in five seconds at most. Or wait a minute for the next
        poll.
      </p>
    </fieldset>
  );
}
