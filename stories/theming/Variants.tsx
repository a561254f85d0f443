import type { ReactNode } from 'react';
import './specimens.css';

interface SpecimensProps {
  /** What is shown, by the name that stands above it. */
  named: Record<string, ReactNode>;
  /** Width of a column, a CSS length. @default '320px' */
  column?: string;
}

/** The same widget several times, each under a name. */
export function Specimens({ named, column = '320px' }: SpecimensProps) {
  const tracks = `repeat(auto-fill, minmax(min(${column}, 100%), 1fr))`;
  return (
    <ul className="specimens" style={{ gridTemplateColumns: tracks }}>
      {Object.entries(named).map(([name, widget]) => (
        <li key={name} className="specimen">
          <p className="specimen-name">{name}</p>
          {widget}
        </li>
      ))}
    </ul>
  );
}
