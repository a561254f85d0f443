import { describe, expect, it } from 'vitest';
import { CANARY } from './canary.js';
import { errorTexts } from './support/errorTexts.js';
import { findKey } from './support/keyForms.js';

class Hidden extends Error {
  get request() {
    return { headers: new Headers({ authorization: `Bearer ${CANARY}` }) };
  }
}

const hidden = (key: PropertyKey, value: unknown) =>
  Object.defineProperty(new Error('hidden'), key, { value, enumerable: false });

describe('the search for the key in an error, in Node', () => {
  it.each([
    ['its message', new Error(`bad key ${CANARY}`)],
    ['its cause', new Error('failed', { cause: new Error(CANARY) })],
    ['one of its errors', new AggregateError([new Error(CANARY)], 'failed')],
    ['a property that is not enumerable', hidden('config', { deep: [new Map([['key', CANARY]])] })],
    ['a symbol', hidden(Symbol('request'), { url: `https://a.example/?key=${CANARY}` })],
    ['a property name', hidden(CANARY, true)],
    ['a getter of its class', new Hidden('failed')],
    ['its stack', Object.assign(new Error('failed'), { stack: `Error: at ${CANARY}` })],
    ['toJSON', Object.assign(new Error('failed'), { toJSON: () => ({ key: CANARY }) })],
    ['its base64', new Error(Buffer.from(CANARY).toString('base64'))],
    ['its half', new Error(CANARY.slice(0, 14))],
  ])('control: finds it in %s', (_where, error) => {
    expect(findKey(CANARY, { error: errorTexts(error) })).not.toEqual([]);
  });

  it('control: finds nothing in an error without the key', () => {
    expect(findKey(CANARY, { error: errorTexts(new Error('failed')) })).toEqual([]);
  });
});
