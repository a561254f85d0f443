import type { CreditsTheme } from 'react-credit-widgets';
import { contrastText } from '../contrastText.js';
import { resolveColors } from '../resolveColors.js';

interface ContrastNotesProps {
  theme: CreditsTheme;
}

/** Lists a theme's colors with too little contrast, in either scheme. */
export function ContrastNotes({ theme }: ContrastNotesProps) {
  const faint = (['light', 'dark'] as const).flatMap((scheme) =>
    Object.entries(resolveColors(theme, scheme))
      .filter(([, { ratio, minimum }]) => ratio !== null && minimum !== null && ratio < minimum)
      .map(([name, resolved]) => ({ scheme, name, resolved })),
  );
  if (faint.length === 0) {
    return <p className="contrast-notes">Every color reaches its contrast, light and dark.</p>;
  }
  return (
    <ul className="contrast-notes">
      {faint.map(({ scheme, name, resolved }) => (
        <li key={scheme + name}>
          <code>{name}</code>, {scheme}: {contrastText(resolved)}
        </li>
      ))}
    </ul>
  );
}
