import { contrastText } from './contrastText.js';
import type { ResolvedColour } from './resolveColours.js';

interface ColourCellProps {
  resolved: ResolvedColour;
}

/** A colour on the surface that it stands on, as text where it is one, with its contrast. */
export function ColourCell({ resolved }: ColourCellProps) {
  const { colour, surface, ratio, minimum } = resolved;
  const isText = minimum === 4.5;
  const isFailing = ratio !== null && minimum !== null && ratio < minimum;
  return (
    <td>
      <div className="token-colour">
        <span
          className="token-chip"
          style={{ background: surface, color: colour }}
          aria-hidden="true"
        >
          {isText ? 'Aa' : <span className="token-fill" />}
        </span>
        <span>
          <code>{colour}</code>
          <span className="token-contrast" data-failing={isFailing || undefined}>
            {contrastText(resolved)}
          </span>
        </span>
      </div>
    </td>
  );
}
