import type { LotState } from '../../../credits/lotState.js';
import type { CreditLot } from '../../../credits/types.js';
import type { ThemeKind } from '../../../theme/CreditsTheme.js';
import {
  addToKind,
  inDisplayOrder,
  type LotSum,
  type LotsSurvey,
  type PlacedLot,
} from './surveyLots.js';

/** What stands in a line of the picture. */
export type LineContent =
  | { type: 'lot'; lot: CreditLot; state: LotState }
  /** Several lots of one colour, live or pending. */
  | { type: 'group'; kind: ThemeKind; sum: LotSum }
  | FoldLineView;

/** Several lots in words alone. */
export interface FoldLineView {
  type: 'fold';
  /** `any`: of several kinds, live and pending. */
  of: 'expired' | 'used-up' | 'any';
  count: number;
  /** Whole credits that were left in expired ones; 0 for the others. */
  remaining: number;
}

/**
 * Fits the lots of a survey (made with at least `room` lots) into `room` lines, at least 3: the soonest by themselves,
 * the others kind by kind, expired and used-up ones folded. A line that would stand for one lot is that lot.
 */
export function chooseLines(survey: LotsSurvey, room: number): LineContent[] {
  const folds = [
    ...(survey.expired ? [fold('expired', survey.expired)] : []),
    ...(survey.usedUp ? [fold('used-up', survey.usedUp)] : []),
  ];
  return [...currentLines(survey, room - folds.length), ...folds];
}

function currentLines({ soonest, others }: LotsSurvey, room: number): LineContent[] {
  const single = [...soonest];
  const grouped = copyOf(others);
  const fewest = Math.min(1, room - 1);
  while (single.length > fewest && single.length + grouped.size > room) {
    addToKind(grouped, single.pop() as PlacedLot);
  }
  if (single.length + grouped.size > room) return withoutKinds(soonest, others, room);
  const groups = [...grouped].sort(([, a], [, b]) => inDisplayOrder(a.first, b.first));
  return [
    ...single.map(line),
    ...groups.map(([kind, sum]) =>
      sum.count === 1 ? line(sum.first) : ({ type: 'group', kind, sum } as const),
    ),
  ];
}

/** More kinds than lines: the soonest lots, and one line that counts all others. */
function withoutKinds(
  soonest: PlacedLot[],
  others: Map<ThemeKind, LotSum>,
  room: number,
): LineContent[] {
  const single = soonest.slice(0, room - 1);
  const counts = [...others.values()].map(({ count }) => count);
  const count = counts.reduce((all, one) => all + one, soonest.length - single.length);
  return [...single.map(line), { type: 'fold', of: 'any', count, remaining: 0 }];
}

function line({ lot, state }: PlacedLot): LineContent {
  return { type: 'lot', lot, state };
}

function fold(of: 'expired' | 'used-up', { count, remaining, first }: LotSum): LineContent {
  return count === 1 ? line(first) : { type: 'fold', of, count, remaining };
}

/** The sums of a survey are not touched. */
function copyOf(sums: Map<ThemeKind, LotSum>): Map<ThemeKind, LotSum> {
  return new Map([...sums].map(([kind, sum]) => [kind, { ...sum }]));
}
