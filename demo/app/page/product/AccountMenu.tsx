import { Avatar } from './Avatar.js';
import type { Person } from './fetchSession.js';

const MENU_ID = 'account-menu';

interface AccountMenuProps {
  user: Person;
  people: readonly Person[];
  /** Called with the id of the team to switch to. */
  onTeam: (team: string) => void;
  onSignOut: () => void;
}

/** Shows who is signed in; its menu switches teams or signs out. */
export function AccountMenu({ user, people, onTeam, onSignOut }: AccountMenuProps) {
  const closeMenu = { popoverTarget: MENU_ID, popoverTargetAction: 'hide' } as const;
  return (
    <>
      <button type="button" className="account" popoverTarget={MENU_ID}>
        <Avatar name={user.name} />
        <span className="account-team">{user.teamName}</span>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path d="m4.5 6.5 3.5 3.5 3.5-3.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </button>
      <div id={MENU_ID} className="account-menu" popover="auto">
        <ul>
          {people.map((person) => (
            <li key={person.team}>
              <button
                type="button"
                className="account-choice"
                aria-current={person.team === user.team}
                onClick={() => onTeam(person.team)}
                {...closeMenu}
              >
                <Avatar name={person.name} />
                <span>
                  <strong>{person.teamName}</strong>
                  <span className="account-person">{person.name}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
        <button
          type="button"
          className="account-choice account-out"
          onClick={onSignOut}
          {...closeMenu}
        >
          Sign out
        </button>
      </div>
    </>
  );
}
