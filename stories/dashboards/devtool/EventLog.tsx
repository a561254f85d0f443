import { events } from './events.js';

/** The job's latest requests, newest first. */
export function EventLog() {
  return (
    <section className="dev-panel dev-log" aria-labelledby="dev-log">
      <h2 id="dev-log">
        Live events <span className="dev-quiet">last 22 of 1,184</span>
      </h2>
      <table>
        <thead>
          <tr>
            <th scope="col">time</th>
            <th scope="col">status</th>
            <th scope="col">url</th>
            <th scope="col">region</th>
            <th scope="col">ms</th>
            <th scope="col">cr</th>
          </tr>
        </thead>
        <tbody>
          {events.map(({ time, status, url, region, ms, credits }) => (
            <tr key={time}>
              <td>{time}</td>
              <td>
                <span className="dev-status" data-class={status.slice(0, 1)}>
                  {status}
                </span>
              </td>
              <td>{url}</td>
              <td>{region}</td>
              <td>{ms}</td>
              <td>{credits}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
