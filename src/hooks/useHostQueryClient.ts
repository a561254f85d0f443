import { QueryClient, QueryClientContext } from '@tanstack/react-query';
import { useContext, useEffect, useRef } from 'react';

/**
 * The query client to use: the given one, else the host's, else a new one. It is mounted as long as the caller is: a
 * client that is not mounted never refetches on focus, and never resumes paused fetches.
 */
export function useHostQueryClient(given: QueryClient | undefined): QueryClient {
  const host = useContext(QueryClientContext);
  const own = useRef<QueryClient>(null);
  const shared = given ?? host;
  if (!shared) own.current ??= new QueryClient();
  const queryClient = shared ?? (own.current as QueryClient);

  useEffect(() => {
    queryClient.mount(); // react-query counts mounts, so the host may mount its client, too
    return () => queryClient.unmount();
  }, [queryClient]);

  return queryClient;
}
