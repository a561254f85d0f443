import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { time } from './clock.js';

/** A way to render credits, to be timed. */
export interface Contestant {
  name: string;
  /** Renders the first response, and the next one. */
  first: () => ReactNode;
  next: () => ReactNode;
  /** Whether everything is drawn. */
  isDrawn: (container: Element) => boolean;
}

/** One mount and one update. */
export interface Sample {
  mountMs: number;
  updateMs: number;
  /** Part of `mountMs` spent on the forced style and layout at the end. */
  layoutMs: number;
  /** Elements in the DOM after the mount. */
  elements: number;
}

/**
 * Mounts and updates each contestant once per round, each time in a new container and root. Every round starts with
 * another one, and every other round goes backwards, so that no contestant always follows the same one. Returns samples
 * by name, in order of rounds.
 */
export async function race(
  stage: Element,
  contestants: readonly Contestant[],
  rounds: number,
  warmUpRounds: number,
): Promise<Record<string, Sample[]>> {
  const samples = new Map<string, Sample[]>(contestants.map(({ name }) => [name, []]));
  for (let round = -warmUpRounds; round < rounds; round += 1) {
    for (const contestant of orderOf(contestants, round + warmUpRounds)) {
      const sample = await run(stage, contestant);
      if (round >= 0) samples.get(contestant.name)?.push(sample);
    }
  }
  return Object.fromEntries(samples);
}

async function run(stage: Element, { first, next, isDrawn }: Contestant): Promise<Sample> {
  const container = document.createElement('div');
  stage.append(container);
  const root = createRoot(container);
  const mount = await time(container, () => root.render(first()), isDrawn);
  const elements = container.querySelectorAll('*').length;
  const update = await time(container, () => root.render(next()), isDrawn);
  root.unmount();
  container.remove();
  return { mountMs: mount.ms, updateMs: update.ms, layoutMs: mount.layoutMs, elements };
}

function orderOf<T>(all: readonly T[], round: number): T[] {
  const start = round % all.length;
  const rotated = [...all.slice(start), ...all.slice(0, start)];
  return round % 2 === 0 ? rotated : rotated.reverse();
}
