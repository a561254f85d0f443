import type { ReactNode } from 'react';
import './variants.css';

interface VariantsProps {
  /** Variants of a widget, by the name to show above each. */
  variants: Record<string, ReactNode>;
  /** Column width, a CSS length. @default '320px' */
  column?: string;
}

/** A grid of variants of one widget, each with its name. */
export function Variants({ variants, column = '320px' }: VariantsProps) {
  const tracks = `repeat(auto-fill, minmax(min(${column}, 100%), 1fr))`;
  return (
    <ul className="variants" style={{ gridTemplateColumns: tracks }}>
      {Object.entries(variants).map(([name, widget]) => (
        <li key={name} className="variant">
          <p className="variant-name">{name}</p>
          {widget}
        </li>
      ))}
    </ul>
  );
}
