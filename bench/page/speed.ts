import './instantBrowser.js';
import 'react-credit-widgets/styles.css';
import { contestant, type Kind, type Size } from './contestants.js';
import { countElements, type ElementCount } from './countElements.js';
import { type ForeignTimes, foreignTimes } from './foreignTimes.js';
import { parseTimes } from './parseTimes.js';
import { race, type Sample } from './race.js';

/** Functions that the command calls in this page. */
export interface SpeedPage {
  /** Times these contestants. Returns samples by name, for example `base 12`. */
  race: (
    entries: [Kind, Size][],
    rounds: number,
    warmUpRounds: number,
  ) => Promise<Record<string, Sample[]>>;
  parseTimes: typeof parseTimes;
  foreignTimes: (rounds: number, warmUpRounds: number) => Promise<ForeignTimes[]>;
  countElements: () => Promise<ElementCount[]>;
}

declare global {
  interface Window {
    speed: SpeedPage;
  }
}

const stage = document.getElementById('stage');
if (!stage) throw new Error('speed.html has no #stage');

window.speed = {
  race: (entries, rounds, warmUpRounds) =>
    race(
      stage,
      entries.map(([kind, size]) => contestant(kind, size)),
      rounds,
      warmUpRounds,
    ),
  parseTimes,
  foreignTimes: (rounds, warmUpRounds) => foreignTimes(stage, rounds, warmUpRounds),
  countElements: () => countElements(stage),
};
