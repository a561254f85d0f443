import { parseCredits } from 'react-credit-widgets/query';
import { bodyOf } from './lotsOf.js';
import { viewOf } from './viewOf.js';

/** Milliseconds for one body. */
export interface ParseTimes {
  /** `JSON.parse` of the text. */
  jsonMs: number;
  /** `parseCredits` of the result. */
  parseMs: number;
  /** The chart's view of the credits. */
  viewMs: number;
}

/** Times our part of reading a large body, next to the browser's `JSON.parse`. */
export function parseTimes(lots: number, rounds: number, warmUpRounds: number): ParseTimes[] {
  const text = bodyOf(lots);
  const samples: ParseTimes[] = [];
  for (let round = -warmUpRounds; round < rounds; round += 1) {
    globalThis.gc?.({ type: 'minor' });
    const startMs = performance.now();
    const body: unknown = JSON.parse(text);
    const jsonEndMs = performance.now();
    const credits = parseCredits(body);
    const parseEndMs = performance.now();
    viewOf(credits);
    const endMs = performance.now();
    if (round < 0) continue;
    samples.push({
      jsonMs: jsonEndMs - startMs,
      parseMs: parseEndMs - jsonEndMs,
      viewMs: endMs - parseEndMs,
    });
  }
  return samples;
}
