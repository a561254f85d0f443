import { useLayoutEffect, useState } from 'react';
import type { CreditsTheme } from 'react-credit-widgets';
import { ColourCell } from './ColourCell.js';
import type { ThemeToken } from './parseTheme.js';
import { resolveColours } from './resolveColours.js';
import { resolveShape } from './resolveShape.js';
import { TokenTable } from './TokenTable.js';
import { colourTokens, themeTokens } from './themeTokens.js';
import './tokens.css';

interface TokenReferenceProps {
  /** What the preset is called. */
  name: string;
  theme: CreditsTheme;
}

const STATUS = ['positive', 'warning', 'danger'];
const kindTokens = colourTokens.filter(({ name }) => name.startsWith('kinds.'));
const [{ doc: kindsDoc } = { doc: '' }] = kindTokens;
const statusTokens = colourTokens.filter(({ name }) => STATUS.includes(name));
const baseTokens = colourTokens.filter(
  (token) => !kindTokens.includes(token) && !statusTokens.includes(token),
);
const shapeTokens = themeTokens.filter((token) => !colourTokens.includes(token));

function resolve(theme: CreditsTheme) {
  return {
    light: resolveColours(theme, 'light'),
    dark: resolveColours(theme, 'dark'),
    shape: resolveShape(theme),
  };
}

/** Every token of `CreditsTheme`, with what it comes to in a preset and whether it can be seen. */
export function TokenReference({ name, theme }: TokenReferenceProps) {
  const [resolved, setResolved] = useState<ReturnType<typeof resolve>>();
  useLayoutEffect(() => setResolved(resolve(theme)), [theme]); // needs the stylesheet of the page
  if (!resolved) return null;

  const { light, dark, shape } = resolved;
  const colourCells = (token: ThemeToken) =>
    [light[token.name], dark[token.name]].map(
      (colour, index) => colour && <ColourCell key={index ? 'dark' : 'light'} resolved={colour} />,
    );
  const colours = { columns: ['Light', 'Dark'], cells: colourCells };
  return (
    <main className="tokens">
      <h1>Tokens</h1>
      <p className="tokens-lead">
        As the stylesheet resolves them with <strong>{name}</strong>; the toolbar’s theme chooses
        another preset. Contrast is that with the surface below the colour. WCAG 2.2 asks for 4.5
        for text and 3 for graphics.
      </p>
      <TokenTable title="Base" hint="Surface, text and accent." tokens={baseTokens} {...colours} />
      <TokenTable
        title="Status"
        hint="Text on a tint of its own colour."
        tokens={statusTokens}
        {...colours}
      />
      <TokenTable
        title="Purchase kinds"
        hint={`${kindsDoc} Never the only cue: each has its word.`}
        tokens={kindTokens.map((token) => ({ ...token, doc: '' }))}
        {...colours}
      />
      <TokenTable
        title="Shape and text"
        hint="The same in both schemes."
        tokens={shapeTokens}
        columns={['Value']}
        cells={(token) => (
          <td>
            <code>{shape[token.name]}</code>
          </td>
        )}
      />
    </main>
  );
}
