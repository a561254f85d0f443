import type { ReactNode } from 'react';

interface FactsProps {
  /** Values by name. */
  facts: Record<string, ReactNode>;
}

/** One line a fact, as a host's own component would print them. */
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
