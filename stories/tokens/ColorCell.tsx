import { contrastText } from './contrastText.js';
import type { ResolvedColor } from './resolveColors.js';

interface ColorCellProps {
  resolved: ResolvedColor;
}

/** A color on the surface that it stands on, as text where it is one, with its contrast. */
export function ColorCell({ resolved }: ColorCellProps) {
  const { color, surface, ratio, minimum } = resolved;
  const isText = minimum === 4.5;
  const isFailing = ratio !== null && minimum !== null && ratio < minimum;
  return (
    <td>
      <div className="token-color">
        <span
          className="token-chip"
          style={{ background: surface, color: color }}
          aria-hidden="true"
        >
          {isText ? 'Aa' : <span className="token-fill" />}
        </span>
        <span>
          <code>{color}</code>
          <span className="token-contrast" data-failing={isFailing || undefined}>
            {contrastText(resolved)}
          </span>
        </span>
      </div>
    </td>
  );
}
