import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { Billing } from './Billing';

// The app's own, for its own queries: the widgets keep their credits in it, too.
const queryClient = new QueryClient();

export function App() {
  // Stands for your session: the id of the team that is signed in, or null.
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
