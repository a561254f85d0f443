/** What the stand-in server does wrong, as `/demo/fault` takes it. */
export interface Fault {
  /** HTTP status answered instead of credits; `null` for none. */
  status: 402 | 500 | null;
  /** Milliseconds before each answer. */
  delayMs: number;
}

interface Answer extends Fault {
  /** Text of the button. */
  name: string;
  /** What a reader then sees. */
  effect: string;
}

/** The answers on offer. */
export const answers: readonly Answer[] = [
  {
    name: 'Normal',
    status: null,
    delayMs: 0,
    effect: '200. The contract’s example, with lots that expire 30 and 120 days from today.',
  },
  {
    name: '500',
    status: 500,
    delayMs: 0,
    effect:
      'The server fails. The numbers stay and are dated; two quick retries, then every two minutes.',
  },
  {
    name: '402',
    status: 402,
    delayMs: 0,
    effect: 'The API key is rejected. The numbers go: they may not be this reader’s any longer.',
  },
  {
    name: 'Slow',
    status: null,
    delayMs: 3_000,
    effect: '200 after three seconds. The numbers stay while new ones are on their way.',
  },
];
