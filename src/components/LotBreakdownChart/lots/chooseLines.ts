import type { LotState } from '../../../credits/lotState.js';
import type { CreditLot } from '../../../credits/types.js';
import type { ThemeKind } from '../../../theme/CreditsTheme.js';
import { addToKind, type LotSum, type LotsSurvey, type PlacedLot } from './surveyLots.js';

/** What stands in a line of the picture. */
export type LineContent =
  | { type: 'lot'; lot: CreditLot; state: LotState }
  /** Several lots of one colour, live or pending. */
  | { type: 'group'; kind: ThemeKind; sum: LotSum }
  /** Several lots in words alone. */
  | { type: 'fold'; of: 'expired' | 'used-up' | 'any'; sum: LotSum };

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
  while (single.length > 1 && single.length + grouped.size > room) {
    addPlaced(grouped, single.pop() as PlacedLot);
  }
  if (single.length + grouped.size > room) return unsortedLines(soonest, others, room);
  const groups = [...grouped].sort(([, a], [, b]) => a.first.key - b.first.key);
  return [
    ...single.map(line),
    ...groups.map(([kind, sum]) =>
      sum.count === 1 ? line(sum.first) : ({ type: 'group', kind, sum } as const),
    ),
  ];
}

/** More kinds than lines: the soonest lots, and one line that counts all others. */
function unsortedLines(
  soonest: PlacedLot[],
  others: Map<ThemeKind, LotSum>,
  room: number,
): LineContent[] {
  const rest = copyOf(others);
  for (const placed of soonest.slice(room - 1)) addPlaced(rest, placed);
  const sums = [...rest.values()].sort((a, b) => a.first.key - b.first.key);
  const [first, ...more] = sums as [LotSum, ...LotSum[]];
  const count = more.reduce((all, sum) => all + sum.count, first.count);
  return [...soonest.slice(0, room - 1).map(line), fold('any', { ...first, count })];
}

function addPlaced(sums: Map<ThemeKind, LotSum>, { lot, state, key }: PlacedLot): void {
  addToKind(sums, lot, state, key);
}

function line({ lot, state }: PlacedLot): LineContent {
  return { type: 'lot', lot, state };
}

function fold(of: 'expired' | 'used-up' | 'any', sum: LotSum): LineContent {
  return sum.count === 1 ? line(sum.first) : { type: 'fold', of, sum };
}

function copyOf(sums: Map<ThemeKind, LotSum>): Map<ThemeKind, LotSum> {
  return new Map([...sums].map(([kind, sum]) => [kind, { ...sum }]));
}
