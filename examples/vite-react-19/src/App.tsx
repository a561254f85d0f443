import { useState } from 'react';
import { Billing } from './Billing';

export function App() {
  // Replace with your session: the id of the signed-in team, or null.
  const [teamId, setTeamId] = useState<string | null>('team_demo');
  return (
    <main>
      <h1>Billing</h1>
      <Billing teamId={teamId} />
      {teamId && (
        <button type="button" onClick={() => setTeamId(null)}>
          Sign out
        </button>
      )}
    </main>
  );
}
