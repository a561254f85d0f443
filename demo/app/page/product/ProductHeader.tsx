import { CreditBalance } from 'react-credit-widgets';
import { AccountMenu } from './AccountMenu.js';
import type { Person } from './askSession.js';
import './header.css';
import { SchemeToggle } from './SchemeToggle.js';

interface ProductHeaderProps {
  reader: Person | null;
  people: readonly Person[];
  /** Called with the team that the reader switches to. */
  onTeam: (team: string) => void;
  onSignOut: () => void;
}

/** The bar on top of every page of the product. */
export function ProductHeader({ reader, people, onTeam, onSignOut }: ProductHeaderProps) {
  return (
    <header className="header">
      <img src={new URL('../icon.svg', import.meta.url).href} alt="" width="26" height="26" />
      <span className="header-name">Quarry</span>
      {reader && <CreditBalance variant="inline" className="header-balance" aria-label="Credits" />}
      <SchemeToggle />
      {reader && (
        <AccountMenu reader={reader} people={people} onTeam={onTeam} onSignOut={onSignOut} />
      )}
    </header>
  );
}
