import fc from 'fast-check';
import { inspect } from './inspect.js';
import { TEAMS, type Team } from './marks.js';
import type { Page } from './Page.js';
import { pass } from './time.js';

/** One thing that happens to a page. */
export type Step = fc.AsyncCommand<{ page: Page }, Page>;

export const nothing: fc.Arbitrary<null> = fc.constant(null);
export const anyTeam: fc.Arbitrary<Team> = fc.constantFrom(...TEAMS);

const tally = new Map<string, number>();

/** Forgets the pages so far. */
export function startCounting(): void {
  tally.clear();
}

/** Notes that a step ran, or a situation was met. */
export function count(situation: string): void {
  tally.set(situation, timesMet(situation) + 1);
}

/** How often a step ran, or a situation was met, over all pages. */
export function timesMet(situation: string): number {
  return tally.get(situation) ?? 0;
}

interface StepDefinition<T> {
  name: string;
  /** Whether it can happen now. */
  can: (page: Page, value: T) => boolean;
  run: (page: Page, value: T) => void | Promise<void>;
  /** What sets it apart from others of its name. @default the value */
  detail?: (value: T) => string;
}

/** Of four steps one is followed by the next within the same millisecond, before anything could be drawn. */
const isFollowedAtOnce = fc.nat(3).map((draw) => draw === 0);

/** Steps of one kind, each with a value of its own. */
export function stepsOf<T>(
  values: fc.Arbitrary<T>,
  { name, can, run, detail = String }: StepDefinition<T>,
): fc.Arbitrary<Step> {
  const label = (value: T, isHasty: boolean) =>
    `${name}${value === null ? '' : ` ${detail(value)}`}${isHasty ? ', and at once' : ''}`;
  return fc.tuple(values, isFollowedAtOnce).map(([value, isHasty]) => ({
    check: ({ page }) => can(page, value),
    run: async (_model, page) => {
      count(name);
      page.steps.push(label(value, isHasty));
      await run(page, value);
      if (!isHasty) await pass(1);
      inspect(page, !isHasty);
    },
    toString: () => label(value, isHasty),
  }));
}

export function repeated<T>(value: T, times: number): T[] {
  return Array.from({ length: times }, () => value);
}

/** A step that turns something off, and one, five times as likely, that turns it on again. */
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
