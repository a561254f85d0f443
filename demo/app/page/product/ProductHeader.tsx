import { CreditBalance } from 'react-credit-widgets';
import { AccountMenu } from './AccountMenu.js';
import type { Person } from './fetchSession.js';
import './header.css';
import { SchemeToggle } from './SchemeToggle.js';

interface ProductHeaderProps {
  user: Person | null;
  people: readonly Person[];
  /** Called with the id of the team to switch to. */
  onTeam: (team: string) => void;
  onSignOut: () => void;
}

/** The header of every page of the product. */
export function ProductHeader({ user, people, onTeam, onSignOut }: ProductHeaderProps) {
  return (
    <header className="header">
      <img src={new URL('../icon.svg', import.meta.url).href} alt="" width="26" height="26" />
      <span className="header-name">Quarry</span>
      {user && <CreditBalance variant="inline" className="header-balance" aria-label="Credits" />}
      <SchemeToggle />
      {user && <AccountMenu user={user} people={people} onTeam={onTeam} onSignOut={onSignOut} />}
    </header>
  );
}
