import { Avatar } from './Avatar.js';
import type { Person } from './fetchSession.js';
import './signIn.css';

interface SignInProps {
  people: readonly Person[];
  /** Called with the team of the person who signs in. */
  onTeam: (team: string) => void;
}

/** The sign-in page, shown in place of the product while signed out. */
export function SignIn({ people, onTeam }: SignInProps) {
  return (
    <section className="sign-in" aria-labelledby="sign-in-title">
      <h1 id="sign-in-title">Sign in to Quarry</h1>
      <p>Pick who you are. There is no password: these people are made up.</p>
      <ul>
        {people.map(({ name, team, teamName }) => (
          <li key={team}>
            <button type="button" className="sign-in-person" onClick={() => onTeam(team)}>
              <Avatar name={name} />
              <span>
                <strong>Sign in as {name}</strong>
                <span>{teamName}</span>
              </span>
              <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                <path
                  d="m6 3.5 4.5 4.5L6 12.5"
                  fill="none"
                  stroke="currentColor"
                  strokeWidth="1.5"
                />
              </svg>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
