import type { ReactNode } from 'react';

interface FactsProps {
  /** Values by name, in order. */
  facts: Record<string, ReactNode>;
}

/** A list of names and values, as a host's own component might show them. */
export function Facts({ facts }: FactsProps) {
  return (
    <dl style={{ display: 'grid', gridTemplateColumns: 'auto 1fr', gap: '4px 16px', margin: 0 }}>
      {Object.entries(facts).map(([name, value]) => (
        <div key={name} style={{ display: 'contents' }}>
          <dt>{name}</dt>
          <dd style={{ margin: 0, fontWeight: 600 }} data-fact={name}>
            {value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
