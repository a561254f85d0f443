import type { ReactNode } from 'react';
import type { ThemeToken } from './parseTheme.js';
import { propertyOf } from './propertyOf.js';
import { WithCode } from './WithCode.js';

interface TokenTableProps {
  title: string;
  /** One sentence under the title. */
  hint: string;
  tokens: readonly ThemeToken[];
  /** Heads of the columns behind the token. */
  columns: readonly string[];
  /** The cells of a token behind its name. */
  cells: (token: ThemeToken) => ReactNode;
}

/** A group of tokens: name, custom property, type and doc line, and what they come to. */
export function TokenTable({ title, hint, tokens, columns, cells }: TokenTableProps) {
  return (
    <table className="token-table">
      <caption>
        <strong>{title}</strong>
        {hint}
      </caption>
      <thead>
        <tr>
          <th scope="col">Token</th>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {tokens.map((token) => (
          <tr key={token.name}>
            <th scope="row">
              <code>
                <b>{token.name}</b>: <span className="token-quiet">{token.type}</span>
              </code>
              <code className="token-quiet">{propertyOf(token.name)}</code>
              <span className="token-quiet">
                <WithCode text={token.doc} />
              </span>
            </th>
            {cells(token)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
