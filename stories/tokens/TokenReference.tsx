import { useLayoutEffect, useState } from 'react';
import type { CreditsTheme } from 'react-credit-widgets';
import { ColorCell } from './ColorCell.js';
import type { ThemeToken } from './parseTheme.js';
import { resolveColors } from './resolveColors.js';
import { resolveShape } from './resolveShape.js';
import { TokenTable } from './TokenTable.js';
import { colorTokens, themeTokens } from './themeTokens.js';
import './tokens.css';

interface TokenReferenceProps {
  /** What the preset is called. */
  name: string;
  theme: CreditsTheme;
}

const STATUS = ['positive', 'warning', 'danger'];
const kindTokens = colorTokens.filter(({ name }) => name.startsWith('kinds.'));
const [{ doc: kindsDoc } = { doc: '' }] = kindTokens;
const statusTokens = colorTokens.filter(({ name }) => STATUS.includes(name));
const baseTokens = colorTokens.filter(
  (token) => !kindTokens.includes(token) && !statusTokens.includes(token),
);
const shapeTokens = themeTokens.filter((token) => !colorTokens.includes(token));

function resolve(theme: CreditsTheme) {
  return {
    light: resolveColors(theme, 'light'),
    dark: resolveColors(theme, 'dark'),
    shape: resolveShape(theme),
  };
}

/** Every token of `CreditsTheme`, with what it comes to in a preset and whether it can be seen. */
export function TokenReference({ name, theme }: TokenReferenceProps) {
  const [resolved, setResolved] = useState<ReturnType<typeof resolve>>();
  useLayoutEffect(() => setResolved(resolve(theme)), [theme]); // needs the stylesheet of the page
  if (!resolved) return null;

  const { light, dark, shape } = resolved;
  const colorCells = (token: ThemeToken) =>
    [light[token.name], dark[token.name]].map(
      (color, index) => color && <ColorCell key={index ? 'dark' : 'light'} resolved={color} />,
    );
  const colors = { columns: ['Light', 'Dark'], cells: colorCells };
  return (
    <main className="tokens">
      <h1>Tokens</h1>
      <p className="tokens-lead">
        As the stylesheet resolves them with <strong>{name}</strong>; the toolbar’s theme chooses
        another preset. Contrast is that with the surface below the color. WCAG 2.2 asks for 4.5 for
        text and 3 for graphics.
      </p>
      <TokenTable title="Base" hint="Surface, text and accent." tokens={baseTokens} {...colors} />
      <TokenTable
        title="Status"
        hint="Text on a tint of its own color."
        tokens={statusTokens}
        {...colors}
      />
      <TokenTable
        title="Purchase kinds"
        hint={`${kindsDoc} Never the only cue: each has its word.`}
        tokens={kindTokens.map((token) => ({ ...token, doc: '' }))}
        {...colors}
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
