/** Names of the faults that the server can simulate. */
export type FaultName =
  | 'none'
  | 'wrong-key'
  | 'used-up'
  | 'too-many'
  | 'broken'
  | 'slow'
  | 'silent'
  | 'login-page'
  | 'connection-lost'
  | 'offline';

interface Fault {
  name: FaultName;
  label: string;
  /** Status or delay of the response, for example `402` or `1.5 s`. */
  answer: string;
  /** What the page does then. */
  effect: string;
}

interface FaultGroup {
  place: string;
  faults: readonly Fault[];
}

/** The faults, by where they happen. */
export const faultGroups: readonly FaultGroup[] = [
  {
    place: 'At Olostep',
    faults: [
      {
        name: 'none',
        label: 'None',
        answer: '200',
        effect: 'The numbers load, and refresh about once a minute.',
      },
      {
        name: 'wrong-key',
        label: 'Wrong key',
        answer: '402',
        effect:
          'The server answers 502, and the numbers are cleared: this user may no longer see them.',
      },
      {
        name: 'used-up',
        label: 'Used up',
        answer: '402',
        effect:
          'The body of the 402 says so, and so do the widgets. The last numbers stay, with a timestamp.',
      },
      {
        name: 'too-many',
        label: 'Too many requests',
        answer: '429',
        effect:
          'Nothing changes until the numbers are five minutes old. The next request waits for Retry-After.',
      },
      {
        name: 'broken',
        label: 'Server error',
        answer: '500',
        effect:
          'Two quick retries. Then the numbers get a timestamp, and a retry every two minutes.',
      },
      {
        name: 'slow',
        label: 'Slow',
        answer: '1.5 s',
        effect: 'The numbers stay while new ones load. Reload to see the first load.',
      },
      {
        name: 'silent',
        label: 'No response',
        answer: '–',
        effect: 'The server waits two seconds, then answers 504. The numbers get a timestamp.',
      },
    ],
  },
  {
    place: 'Between server and browser',
    faults: [
      {
        name: 'login-page',
        label: 'Login page',
        answer: '200',
        effect: 'HTML instead of JSON, as a hotel’s Wi-Fi login sends it. Retried every 5 min.',
      },
      {
        name: 'connection-lost',
        label: 'Connection lost',
        answer: '–',
        effect: 'The connection drops. Two quick retries, then the numbers get a timestamp.',
      },
      {
        name: 'offline',
        label: 'Offline',
        answer: '–',
        effect: 'No requests until the network is back.',
      },
    ],
  },
];
