import { QueryClient, QueryClientContext } from '@tanstack/react-query';
import { useContext, useEffect, useRef } from 'react';
import { pageRegistry } from '../sync/pageRegistry.js';

/**
 * The query client to use: the given one, else the host's, else one for the whole page, or on a server for the caller
 * alone. It is mounted as long as the caller is: a client that is not mounted never resumes paused fetches.
 */
export function useHostQueryClient(given: QueryClient | undefined): QueryClient {
  const host = useContext(QueryClientContext);
  const own = useRef<QueryClient>(null);
  const queryClient = given ?? host ?? ownClient();

  function ownClient(): QueryClient {
    if (typeof window !== 'undefined') return pageRegistry().queryClientOf(QueryClient);
    own.current ??= new QueryClient();
    return own.current;
  }

  useEffect(() => {
    queryClient.mount(); // react-query counts mounts, so the host may mount its client, too
    return () => queryClient.unmount();
  }, [queryClient]);

  return queryClient;
}
