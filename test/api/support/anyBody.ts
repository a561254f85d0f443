import fc from 'fast-check';

const hostileText = fc
  .array(
    fc.constantFrom(
      'a',
      ' ',
      '\u0301',
      '\u0301\u0301\u0301',
      '\u200d',
      '👍',
      '\ud83d',
      '\ude00',
      '\u202e',
      '\0',
      '\n',
    ),
    { maxLength: 300 },
  )
  .map((parts) => parts.join(''));
const text = fc.oneof(
  fc.constantFrom('Subscription', 'Top-up', 'Pending', 'SUB_BASE', '__proto__', ''),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  hostileText,
);
const figure = fc.oneof(
  fc.integer({ min: -10, max: 100_000 }),
  fc.maxSafeInteger(),
  fc.double(),
  fc.constantFrom(0, -0, 2 ** 53, 1e300, Number.POSITIVE_INFINITY),
);
const instant = fc.oneof(
  fc.integer({ min: 1, max: 4_102_444_799 }),
  fc.integer({ min: 946_684_800_000, max: 4_102_444_800_000 }),
  figure,
);
const flag = fc.boolean();
const anything = fc.jsonValue({ maxDepth: 3 });

/** Mostly a value of the documented type, sometimes any JSON value. */
const mostly = <T>(usual: fc.Arbitrary<T>) =>
  fc.oneof({ arbitrary: usual, weight: 6 }, { arbitrary: anything, weight: 1 });

const lot = fc.record(
  {
    purchase_kind: mostly(text),
    allocated_units: mostly(figure),
    remaining_units: mostly(figure),
    expiry_date: mostly(instant),
  },
  { requiredKeys: [] },
);
const plan = fc.record(
  {
    id: mostly(text),
    display_name: mostly(text),
    credits: mostly(figure),
    created_at: mostly(instant),
  },
  { requiredKeys: [] },
);
/** Bodies of a server that is mostly well-behaved, at every level. */
export const anyBody = mostly(
  fc.record(
    {
      credits: mostly(figure),
      breakdown: mostly(fc.array(mostly(lot), { maxLength: 8 })),
      active_subscription: mostly(plan),
      allow_usage: mostly(flag),
      error: fc.string(),
    },
    { requiredKeys: [] },
  ),
);
