import { QueryClient, QueryClientContext } from '@tanstack/react-query';
import { useContext, useEffect, useRef } from 'react';

/**
 * The query client to use: the one given, else the host's, else one of our own, which is mounted as long as the
 * caller is (an unmounted client would never refetch on focus).
 */
export function useHostQueryClient(given: QueryClient | undefined): QueryClient {
  const host = useContext(QueryClientContext);
  const own = useRef<QueryClient>(null);
  const shared = given ?? host;
  if (!shared) own.current ??= new QueryClient();
  const queryClient = shared ?? (own.current as QueryClient);

  useEffect(() => {
    if (shared) return;
    queryClient.mount();
    return () => queryClient.unmount();
  }, [shared, queryClient]);

  return queryClient;
}
