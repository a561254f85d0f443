import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { timeMs } from './clock.js';
import { median } from './median.js';

/** Somebody who draws credits. */
export interface Contestant {
  name: string;
  /** The picture of the first answer, and of the next one. */
  first: () => ReactNode;
  next: () => ReactNode;
  /** Whether the whole picture is there. */
  isDrawn: (container: Element) => boolean;
}

/** Medians over all rounds. */
export interface Result {
  mountMs: number;
  updateMs: number;
  /** Elements in the DOM after the mount. */
  elements: number;
}

/**
 * Lets each contestant mount and update once a round, each time in a new container and root. Every round begins with another
 * one, and every other round goes backwards, so that nobody always follows the same neighbour.
 */
export async function race(
  stage: Element,
  contestants: readonly Contestant[],
  rounds: number,
  warmUpRounds: number,
): Promise<Record<string, Result>> {
  const samples = new Map<string, Result[]>(contestants.map(({ name }) => [name, []]));
  for (let round = -warmUpRounds; round < rounds; round += 1) {
    for (const contestant of orderOf(contestants, round + warmUpRounds)) {
      const result = await run(stage, contestant);
      if (round >= 0) samples.get(contestant.name)?.push(result);
    }
  }
  return Object.fromEntries([...samples].map(([name, results]) => [name, medians(results)]));
}

async function run(stage: Element, { first, next, isDrawn }: Contestant): Promise<Result> {
  const container = document.createElement('div');
  stage.append(container);
  const root = createRoot(container);
  const mountMs = await timeMs(container, () => root.render(first()), isDrawn);
  const elements = container.querySelectorAll('*').length;
  const updateMs = await timeMs(container, () => root.render(next()), isDrawn);
  root.unmount();
  container.remove();
  return { mountMs, updateMs, elements };
}

function orderOf<T>(all: readonly T[], round: number): T[] {
  const start = round % all.length;
  const rotated = [...all.slice(start), ...all.slice(0, start)];
  return round % 2 === 0 ? rotated : rotated.reverse();
}

function medians(results: Result[]): Result {
  return {
    mountMs: median(results.map(({ mountMs }) => mountMs)),
    updateMs: median(results.map(({ updateMs }) => updateMs)),
    elements: median(results.map(({ elements }) => elements)),
  };
}
