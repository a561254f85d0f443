import fc from 'fast-check';
import type { Provider } from './Provider.js';
import type { Tab } from './Tab.js';
import type { World } from './World.js';

/** One event in a life. */
export type Command = fc.AsyncCommand<object, World>;

const tally = new Map<string, number>();

/** How often commands of this name ran, over all lives. */
function timesRun(name: string): number {
  return tally.get(name) ?? 0;
}

interface CommandDefinition<T> {
  name: string;
  can?: (tab: Tab, value: T, world: World) => boolean;
  run: (tab: Tab, value: T, world: World) => void | Promise<void>;
  /** How the value reads. @default as JSON */
  detail?: (value: T) => string;
}

/** Commands of one kind. One in three is followed by the next before anything else can happen. */
export function commandsOf<T>(
  values: fc.Arbitrary<T>,
  { name, can = () => true, run, detail = JSON.stringify }: CommandDefinition<T>,
): fc.Arbitrary<Command> {
  const isAtOnce = fc.nat(2).map((value) => value === 0);
  return fc.tuple(fc.nat(1), values, isAtOnce).map(([index, value, isFollowedAtOnce]) => {
    const text = value === null ? '' : ` ${detail(value)}`;
    const title = `tab ${index}: ${name}${text}${isFollowedAtOnce ? ', and at once' : ''}`;
    const tabOf = (world: World) => world.tabs[index] as Tab;
    return {
      check: () => true,
      async run(_model, world) {
        const tab = tabOf(world);
        if (!can(tab, value, world)) return;
        tally.set(name, timesRun(name) + 1);
        world.ledger.note(title);
        await run(tab, value, world);
        if (!isFollowedAtOnce) await world.pass(1);
        world.check();
      },
      toString: () => title,
    };
  });
}

export const nothing: fc.Arbitrary<null> = fc.constant(null);

/** The provider mounted first, which most commands are about. */
export function mainOf(tab: Tab): Provider | undefined {
  return tab.providers[0];
}

/** Repeats what should come up more often. */
export function often<T>(times: number, value: T): T[] {
  return Array.from({ length: times }, () => value);
}
