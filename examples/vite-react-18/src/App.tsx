import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { Billing } from './Billing';

// The app's own client, for its own queries. The widgets use it, too.
const queryClient = new QueryClient();

export function App() {
  // Replace with your session: the id of the signed-in team, or null.
  const [teamId, setTeamId] = useState<string | null>('team_demo');
  return (
    <QueryClientProvider client={queryClient}>
      <main>
        <h1>Billing</h1>
        <Billing teamId={teamId} />
        {teamId && (
          <button type="button" onClick={() => setTeamId(null)}>
            Sign out
          </button>
        )}
      </main>
    </QueryClientProvider>
  );
}
