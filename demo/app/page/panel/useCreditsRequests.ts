import { useEffect, useState } from 'react';

const MAX_KEPT = 5;

/** The latest requests to `/api/credits`, newest first. */
export function useCreditsRequests(): readonly PerformanceResourceTiming[] {
  const [requests, setRequests] = useState<readonly PerformanceResourceTiming[]>([]);
  useEffect(() => {
    const observer = new PerformanceObserver((list) => {
      const found = list
        .getEntriesByType('resource')
        .filter((entry) => entry.name.endsWith('/api/credits'))
        .reverse() as PerformanceResourceTiming[];
      setRequests((known) => [...found, ...known].slice(0, MAX_KEPT));
    });
    observer.observe({ type: 'resource', buffered: true });
    return () => observer.disconnect();
  }, []);
  return requests;
}
