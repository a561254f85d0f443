import fc from 'fast-check';
import { inspect } from './inspect.js';
import { TEAMS, type Team } from './marks.js';
import type { Page } from './Page.js';
import { pass } from './time.js';

/** One event on a page. */
export type Step = fc.AsyncCommand<{ page: Page }, Page>;

export const nothing: fc.Arbitrary<null> = fc.constant(null);
export const anyTeam: fc.Arbitrary<Team> = fc.constantFrom(...TEAMS);

const tally = new Map<string, number>();

/** Clears the counts of earlier pages. */
export function startCounting(): void {
  tally.clear();
}

/** Counts a step that ran, or a situation that occurred. */
export function count(situation: string): void {
  tally.set(situation, timesMet(situation) + 1);
}

/** How often a step ran, or a situation occurred, over all pages. */
export function timesMet(situation: string): number {
  return tally.get(situation) ?? 0;
}

interface StepDefinition<T> {
  name: string;
  /** Whether it can happen now. */
  can: (page: Page, value: T) => boolean;
  run: (page: Page, value: T) => void | Promise<void>;
  /** Distinguishes it from other steps of the same name. @default the value */
  detail?: (value: T) => string;
}

/** One step in four is followed by the next within the same millisecond, before anything can render. */
const isFollowedAtOnce = fc.nat(3).map((value) => value === 0);

/** Steps of one kind, each with its own value. */
export function stepsOf<T>(
  values: fc.Arbitrary<T>,
  { name, can, run, detail = String }: StepDefinition<T>,
): fc.Arbitrary<Step> {
  const label = (value: T, isImmediate: boolean) =>
    `${name}${value === null ? '' : ` ${detail(value)}`}${isImmediate ? ', and at once' : ''}`;
  return fc.tuple(values, isFollowedAtOnce).map(([value, isImmediate]) => ({
    check: ({ page }) => can(page, value),
    run: async (_model, page) => {
      count(name);
      page.steps.push(label(value, isImmediate));
      await run(page, value);
      if (!isImmediate) await pass(1);
      inspect(page, !isImmediate);
    },
    toString: () => label(value, isImmediate),
  }));
}

export function repeated<T>(value: T, times: number): T[] {
  return Array.from({ length: times }, () => value);
}

/** A step that turns something off, and one that turns it on again and is five times as likely. */
export function switchSteps(
  [offName, onName]: readonly [string, string],
  isOn: (page: Page) => boolean,
  set: (page: Page, isOn: boolean) => void,
): fc.Arbitrary<Step>[] {
  const off = stepsOf(nothing, { name: offName, can: isOn, run: (page) => set(page, false) });
  const on = stepsOf(nothing, {
    name: onName,
    can: (page) => !isOn(page),
    run: (page) => set(page, true),
  });
  return [off, ...repeated(on, 5)];
}
