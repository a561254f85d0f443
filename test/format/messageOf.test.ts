import { describe, expect, it } from 'vitest';
import { messageOf } from '../../src/format/messageOf.js';

const english = { low: 'Low' };

describe('messageOf', () => {
  it('takes the first catalog that has the text', () => {
    expect(messageOf('low', undefined, { low: 'Laag' }, english)).toBe('Laag');
    expect(messageOf('low', {}, english)).toBe('Low');
  });

  it('takes an empty text', () => {
    expect(messageOf('low', { low: '' }, english)).toBe('');
  });

  it('takes plural forms with `other`', () => {
    expect(messageOf('low', { low: { other: 'Low' } })).toEqual({ other: 'Low' });
  });

  it.each([null, 1, true, [], {}, { one: 'Low' }, { other: 1 }, () => 'Low', Symbol('low')])(
    'FAULTS 141: skips what is no text: %o',
    (low) => {
      expect(messageOf('low', { low }, english)).toBe('Low');
    },
  );

  it.each([null, 'nl', 5, [], () => ({ low: 'Low' })])(
    'FAULTS 141: skips a catalog of another type: %o',
    (catalog) => {
      expect(messageOf('low', catalog, english)).toBe('Low');
    },
  );

  it('is empty if no catalog has the text', () => {
    expect(messageOf('low', {})).toBe('');
  });
});
