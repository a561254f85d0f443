import { QueryClient, QueryClientContext } from '@tanstack/react-query';
import { useContext, useEffect, useRef } from 'react';

/**
 * The query client to use: the one given, else the host's, else one of our own. It is mounted as long as the caller is:
 * one that nobody mounts would never refetch on focus, nor go on after a pause.
 */
export function useHostQueryClient(given: QueryClient | undefined): QueryClient {
  const host = useContext(QueryClientContext);
  const own = useRef<QueryClient>(null);
  const shared = given ?? host;
  if (!shared) own.current ??= new QueryClient();
  const queryClient = shared ?? (own.current as QueryClient);

  useEffect(() => {
    queryClient.mount(); // react-query counts: a host that mounts its client too loses nothing
    return () => queryClient.unmount();
  }, [queryClient]);

  return queryClient;
}
