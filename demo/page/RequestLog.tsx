import { useEffect, useState } from 'react';

const ROWS = 4;

/** The last requests that the widgets really made, as the browser timed them. */
export function RequestLog() {
  const [requests, setRequests] = useState<readonly PerformanceResourceTiming[]>([]);
  useEffect(() => {
    const observer = new PerformanceObserver((list) => {
      const found = list
        .getEntriesByType('resource')
        .filter((entry) => entry.name.endsWith('/api/credits'))
        .reverse() as PerformanceResourceTiming[];
      setRequests((known) => [...found, ...known].slice(0, ROWS));
    });
    observer.observe({ type: 'resource', buffered: true });
    return () => observer.disconnect();
  }, []);
  return (
    <table className="log">
      <caption>Requests of the three widgets</caption>
      <thead>
        <tr>
          <th scope="col">Time</th>
          <th scope="col">Request</th>
          <th scope="col">Status</th>
          <th scope="col">Took</th>
        </tr>
      </thead>
      <tbody>
        {requests.map(({ startTime, responseStatus, duration }) => (
          <tr key={startTime}>
            <td>{new Date(performance.timeOrigin + startTime).toLocaleTimeString('en-GB')}</td>
            <td>GET /api/credits</td>
            <td>
              <span className="log-status" data-ok={responseStatus === 200}>
                {responseStatus || 'none'}
              </span>
            </td>
            <td>{Math.round(duration).toLocaleString('en')} ms</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
