import { documentedExample } from 'react-credit-widgets/testing';
import { example } from '../server/answers.js';
import { NO_PLAN, type PayloadRow } from './payloadTypes.js';

const INCLUDED = '10,000 credits included';
const SINCE = 'since Jan 1, 2024';
const MARK = '\u0301';
const FAMILY = '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}';

const plan = (fields: Record<string, unknown>) =>
  example({ active_subscription: { ...documentedExample.active_subscription, ...fields } });

const named = (display_name: string, shown: string) => ({
  behave: plan({ display_name }),
  plan: { lines: [shown, INCLUDED, SINCE] },
});

/** Bodies whose plan is not as documented. */
export const plans: readonly PayloadRow[] = [
  {
    title: 'FAULTS 70: a name of 0.9 MB',
    ...named('n'.repeat(900_000), `${'n'.repeat(119)}…`),
  },
  {
    title: 'FAULTS 70: a name of 1.9 MB',
    ...named('n'.repeat(1_900_000), `${'n'.repeat(32)}…`),
  },
  {
    title: 'FAULTS 71: HTML',
    ...named('<b onclick=x()>Pro</b><script>', '<b onclick=x()>Pro</b><script>'),
  },
  { title: 'FAULTS 72: a right-to-left override', ...named('P\u202ero\u200b\u0007', 'Pro') },
  { title: 'FAULTS 72: an emoji of three joined people', ...named(FAMILY, FAMILY) },
  { title: 'FAULTS 73: 5,000 marks', ...named(`Z${MARK.repeat(5_000)}`, `Z${MARK.repeat(3)}`) },
  { title: 'FAULTS 74: half of a surrogate pair', ...named('Pro\ud83d', 'Pro\ufffd') },
  ...[undefined, null, [], {}, 'Pro'].map((active_subscription) => ({
    title: `FAULTS 75: active_subscription is ${JSON.stringify(active_subscription) ?? 'missing'}`,
    behave: example({ active_subscription }),
    plan: NO_PLAN,
  })),
  {
    title: 'FAULTS 76: SUB_BASE with any name',
    behave: plan({ id: 'SUB_BASE', display_name: 'Starter', credits: 0 }),
    plan: { state: 'fallback', lines: ['Starter', 'no active subscription', '0 credits included'] },
  },
  {
    title: 'FAULTS 76: another id with that name',
    behave: plan({ id: 'sub_base', display_name: 'SUB_BASE' }),
    plan: { lines: ['SUB_BASE', INCLUDED, SINCE] },
  },
  {
    title: 'FAULTS 77: created_at is text',
    behave: plan({ created_at: '2024-01-01' }),
    plan: { lines: ['Pro', INCLUDED] },
  },
  {
    title: 'FAULTS 77: created_at in milliseconds',
    behave: plan({ created_at: 1_704_067_200_000 }),
  },
  {
    title: 'FAULTS 77: created_at in the future',
    behave: plan({ created_at: 1_893_456_000 }),
    plan: { lines: ['Pro', INCLUDED] },
  },
];
