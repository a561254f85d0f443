import { useCreditsRequests } from './useCreditsRequests.js';

const TIME = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' });

/** The widgets' latest requests, with the browser's own timing. */
export function RequestLog() {
  const requests = useCreditsRequests();
  return (
    <table className="log">
      <caption>Requests from the widgets</caption>
      <thead>
        <tr>
          <th scope="col">Time</th>
          <th scope="col">Status</th>
          <th scope="col">Duration</th>
        </tr>
      </thead>
      <tbody>
        {requests.map(({ startTime, responseStatus, duration }) => (
          <tr key={startTime}>
            <td>{TIME.format(performance.timeOrigin + startTime)}</td>
            <td>
              <span className="log-status" data-ok={responseStatus === 200}>
                {responseStatus || 'none'}
              </span>
            </td>
            <td>{Math.round(duration).toLocaleString('en')} ms</td>
          </tr>
        ))}
        {requests.length === 0 && (
          <tr>
            <td colSpan={3} className="quiet">
              None yet
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}
