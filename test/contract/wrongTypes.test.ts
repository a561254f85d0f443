import { isDeepStrictEqual } from 'node:util';
import { type Credits, isCreditsError, parseCredits } from 'react-credit-widgets/query';
import { describe, expect, it } from 'vitest';
import { documentedBody, isInContract } from './openapi.js';

const JSON_TYPES: Record<string, unknown> = {
  string: 'Manual',
  number: 7,
  boolean: false,
  null: null,
  array: [],
  object: {},
};
type JsonType = keyof typeof JSON_TYPES & string;

type Place = 'body' | 'lot' | 'plan';

/** The type of each documented field; any other type except null is wrong. */
const FIELDS: [place: Place, field: string, type: JsonType, path: string][] = [
  ['body', 'credits', 'number', 'credits'],
  ['body', 'breakdown', 'array', 'breakdown'],
  ['body', 'active_subscription', 'object', 'active_subscription'],
  ['body', 'allow_usage', 'boolean', 'allow_usage'],
  ['lot', 'purchase_kind', 'string', 'breakdown[0].purchase_kind'],
  ['lot', 'allocated_units', 'number', 'breakdown[0].allocated_units'],
  ['lot', 'remaining_units', 'number', 'breakdown[0].remaining_units'],
  ['lot', 'expiry_date', 'number', 'breakdown[0].expiry_date'],
  ['plan', 'id', 'string', 'active_subscription.id'],
  ['plan', 'display_name', 'string', 'active_subscription.display_name'],
  ['plan', 'credits', 'number', 'active_subscription.credits'],
  ['plan', 'created_at', 'number', 'active_subscription.created_at'],
];

const cases = FIELDS.flatMap(([place, field, documented, path]) =>
  Object.keys(JSON_TYPES).map((given) => ({ place, field, documented, path, given })),
);

const LOT = { purchase_kind: 'Top-up', allocated_units: 50, remaining_units: 7, expiry_date: 7 };
const PLAN = { id: 'SUB_PRO', display_name: 'Pro', credits: 7, created_at: 7 };

/** The documented body with one lot, one field of which holds `value`. */
function bodyWith(place: Place, field: string, value: unknown) {
  const change = { [field]: value };
  return {
    ...documentedBody(),
    breakdown: [{ ...LOT, ...(place === 'lot' ? change : {}) }],
    active_subscription: { ...PLAN, ...(place === 'plan' ? change : {}) },
    ...(place === 'body' ? change : {}),
  };
}

const pathsOf = ({ issues }: Credits) => issues.map(({ code, path }) => `${path}: ${code}`);

describe('one field of any JSON type, the rest as documented', () => {
  it.each(cases)(
    '$place $field: $documented documented, $given given',
    ({ place, field, documented, path, given }) => {
      const isWrong = given !== documented && given !== 'null';
      const body = bodyWith(place, field, JSON_TYPES[given]);
      const parsed = parseCredits(body);
      const isLotDropped = field === 'remaining_units' && given !== documented;
      expect(pathsOf(parsed)).toEqual([
        ...(isWrong ? [`${path}: wrong_type`] : []),
        ...(isLotDropped ? ['breakdown[0]: lot_dropped'] : []),
      ]);
      expect(isInContract(body)).toBe(given === documented);
    },
  );

  it.each(cases.filter(({ given, documented }) => given !== documented))(
    '$place $field as $given counts as missing',
    ({ place, field, given }) => {
      const { issues: _wrong, ...parsed } = parseCredits(bodyWith(place, field, JSON_TYPES[given]));
      const { issues: _missing, ...expected } = parseCredits(bodyWith(place, field, undefined));
      expect(parsed).toEqual(expected);
    },
  );
});

/** Each of the four fields of the body missing or of one of the six types: 7^4 bodies. */
function everyBody() {
  const states = ['missing', ...Object.keys(JSON_TYPES)];
  let bodies: Record<string, unknown>[] = [{}];
  for (const [place, field] of FIELDS) {
    if (place !== 'body') continue;
    bodies = bodies.flatMap((body) =>
      states.map((state) => (state === 'missing' ? body : { ...body, [field]: JSON_TYPES[state] })),
    );
  }
  return bodies;
}

const outcomeOf = (body: unknown) => {
  try {
    parseCredits(body);
    return 'read';
  } catch (error) {
    return isCreditsError(error) ? error.code : String(error);
  }
};

describe('the four fields of the body in every combination of types', () => {
  const bodies = everyBody();
  // null is not a documented type, and counts as missing
  const isUsable = (body: Record<string, unknown>) =>
    typeof body.credits === 'number' ||
    Array.isArray(body.breakdown) ||
    isDeepStrictEqual(body.active_subscription, {}) ||
    typeof body.allow_usage === 'boolean';

  it('are 2,401 bodies, 1,105 of them with a usable field', () => {
    expect(bodies).toHaveLength(7 ** 4);
    expect(bodies.filter(isUsable)).toHaveLength(7 ** 4 - 6 ** 4);
  });

  it('FAULTS 46: reads a body with a usable field, and rejects any other as bad_payload', () => {
    const misjudged = bodies.filter(
      (body) => outcomeOf(body) !== (isUsable(body) ? 'read' : 'bad_payload'),
    );
    expect(misjudged).toEqual([]);
  });

  it('reads every body that the contract allows, except an empty one', () => {
    const rejected = bodies.filter((body) => isInContract(body) && outcomeOf(body) !== 'read');
    expect(rejected).toEqual([{}]);
  });

  it('FAULTS 4: rejects a body with an error that has neither credits nor lots', () => {
    const misjudged = bodies.filter((body) => {
      const hasCredits = typeof body.credits === 'number' || Array.isArray(body.breakdown);
      return outcomeOf({ ...body, error: 'x' }) !== (hasCredits ? 'read' : 'bad_payload');
    });
    expect(misjudged).toEqual([]);
  });
});
