import type { LotState } from '../../../credits/lotState.js';
import type { CreditLot } from '../../../credits/types.js';
import type { ThemeKind } from '../../../theme/CreditsTheme.js';
import {
  addToKind,
  byDisplayOrder,
  type LotSum,
  type LotsSurvey,
  type PlacedLot,
} from './surveyLots.js';

/** What a line of the list shows. */
export type LineContent =
  | { type: 'lot'; lot: CreditLot; state: LotState }
  /** Several lots of one color, live or pending. */
  | { type: 'group'; kind: ThemeKind; sum: LotSum }
  | FoldLineView;

/** Several lots as one line of text. */
export type FoldLineView =
  /** `remaining`: whole credits that expired with them. */
  | { type: 'fold'; of: 'expired'; count: number; remaining: number }
  /** `past`: expired or used up; `any`: of several kinds, live and pending. */
  | { type: 'fold'; of: 'used-up' | 'past' | 'any'; count: number };

/** If live and pending lots would have fewer lines than this, expired and used-up lots share one line. */
const MIN_CURRENT_LINES = 2;

/**
 * Fits the lots of a survey (with a `size` of at least `maxLines`) into `maxLines` lines, at least 3: those that expire
 * first have a line each, the others are grouped by kind, expired and used-up lots are folded.
 */
export function chooseLines(survey: LotsSurvey, maxLines: number): LineContent[] {
  const past = pastLines(survey, maxLines);
  return [...currentLines(survey, maxLines - past.length), ...past];
}

function pastLines({ soonest, expired, usedUp }: LotsSurvey, maxLines: number): LineContent[] {
  const minCurrent = Math.min(MIN_CURRENT_LINES, soonest.length);
  if (expired && usedUp && maxLines - 2 < minCurrent) {
    return [{ type: 'fold', of: 'past', count: expired.count + usedUp.count }];
  }
  const lines: LineContent[] = [];
  if (expired)
    lines.push(
      unfoldSingle(
        { type: 'fold', of: 'expired', count: expired.count, remaining: expired.remaining },
        expired,
      ),
    );
  if (usedUp)
    lines.push(unfoldSingle({ type: 'fold', of: 'used-up', count: usedUp.count }, usedUp));
  return lines;
}

/** Replaces the line of a single lot by the lot itself. */
function unfoldSingle(line: FoldLineView, { count, first }: LotSum): LineContent {
  return count === 1 ? lotLine(first) : line;
}

function currentLines({ soonest, others }: LotsSurvey, maxLines: number): LineContent[] {
  const single = [...soonest];
  const grouped = copyOf(others);
  while (single.length > 1 && single.length + grouped.size > maxLines) {
    addToKind(grouped, single.pop() as PlacedLot);
  }
  if (single.length + grouped.size > maxLines) return withoutKinds(soonest, others, maxLines);
  const groups = [...grouped].sort(([, a], [, b]) => byDisplayOrder(a.first, b.first));
  return [
    ...single.map(lotLine),
    ...groups.map(([kind, sum]) =>
      sum.count === 1 ? lotLine(sum.first) : ({ type: 'group', kind, sum } as const),
    ),
  ];
}

/** For more kinds than lines: the lots that expire first, and one line that counts all others. */
function withoutKinds(
  soonest: PlacedLot[],
  others: Map<ThemeKind, LotSum>,
  maxLines: number,
): LineContent[] {
  const single = soonest.slice(0, maxLines - 1);
  const counts = [...others.values()].map(({ count }) => count);
  const count = counts.reduce((all, one) => all + one, soonest.length - single.length);
  return [...single.map(lotLine), { type: 'fold', of: 'any', count }];
}

function lotLine({ lot, state }: PlacedLot): LineContent {
  return { type: 'lot', lot, state };
}

/** Copies the sums, so that the survey stays as it is. */
function copyOf(sums: Map<ThemeKind, LotSum>): Map<ThemeKind, LotSum> {
  return new Map([...sums].map(([kind, sum]) => [kind, { ...sum }]));
}
