import { Avatar } from './Avatar.js';
import type { Person } from './askSession.js';

const MENU_ID = 'account-menu';

interface AccountMenuProps {
  reader: Person;
  people: readonly Person[];
  /** Called with the team that the reader switches to. */
  onTeam: (team: string) => void;
  onSignOut: () => void;
}

/** Says whose page this is; opens to another team, or out. */
export function AccountMenu({ reader, people, onTeam, onSignOut }: AccountMenuProps) {
  const closes = { popoverTarget: MENU_ID, popoverTargetAction: 'hide' } as const;
  return (
    <>
      <button type="button" className="account" popoverTarget={MENU_ID}>
        <Avatar name={reader.name} />
        <span className="account-team">{reader.teamName}</span>
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
                aria-current={person.team === reader.team}
                onClick={() => onTeam(person.team)}
                {...closes}
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
          {...closes}
        >
          Sign out
        </button>
      </div>
    </>
  );
}
