/** Names that the server knows, of what may go wrong behind the page. */
export type FaultName =
  | 'none'
  | 'wrong-key'
  | 'used-up'
  | 'too-many'
  | 'broken'
  | 'slow'
  | 'silent'
  | 'log-in-page'
  | 'hung-up'
  | 'offline';

interface Fault {
  name: FaultName;
  label: string;
  /** What is answered, and how late, in a word. */
  answer: string;
  /** What comes of it. */
  effect: string;
}

interface FaultGroup {
  place: string;
  faults: readonly Fault[];
}

/** What may go wrong, by the place where it does. */
export const faultGroups: readonly FaultGroup[] = [
  {
    place: 'At the vendor',
    faults: [
      {
        name: 'none',
        label: 'Nothing',
        answer: '200',
        effect: 'The numbers come, and are read again about once a minute.',
      },
      {
        name: 'wrong-key',
        label: 'Wrong key',
        answer: '402',
        effect:
          'The server passes on 502, and the numbers go: they may not be this reader’s any longer.',
      },
      {
        name: 'used-up',
        label: 'Used up',
        answer: '402',
        effect:
          'The body of the 402 says so, and so do the widgets. The last numbers stay, with their time.',
      },
      {
        name: 'too-many',
        label: 'Too many requests',
        answer: '429',
        effect:
          'Nothing shows while the numbers are younger than five minutes. The next request waits for the Retry-After.',
      },
      {
        name: 'broken',
        label: 'Broken',
        answer: '500',
        effect: 'Two quick retries; then the numbers are dated, and asked for every two minutes.',
      },
      {
        name: 'slow',
        label: 'Slow',
        answer: '1.5 s',
        effect: 'The numbers stay while new ones are on their way. Reload to see how they begin.',
      },
      {
        name: 'silent',
        label: 'No answer',
        answer: '–',
        effect: 'The server waits two seconds, then answers 504. The numbers are dated.',
      },
    ],
  },
  {
    place: 'On the way to the browser',
    faults: [
      {
        name: 'log-in-page',
        label: 'Log-in page',
        answer: '200',
        effect: 'HTML where credits were expected, as a hotel’s network sends. Asked every 5 min.',
      },
      {
        name: 'hung-up',
        label: 'Hung up',
        answer: '–',
        effect: 'The connection breaks. Two quick retries; then the numbers are dated.',
      },
      {
        name: 'offline',
        label: 'Offline',
        answer: '–',
        effect: 'Nothing is asked until the network is back.',
      },
    ],
  },
];
