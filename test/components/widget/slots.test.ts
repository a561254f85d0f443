import { describe, expect, it } from 'vitest';
import { createSlots, joinClasses } from '../../../src/components/widget/slots.js';

type Slot = 'value' | 'meter';

describe('createSlots', () => {
  it('names a part and gives it the class of its name', () => {
    const slot = createSlots<Slot>({});
    expect(slot('value')).toEqual({ 'data-slot': 'value', className: 'cw-value' });
  });

  it('gives a part with a look the class of the look, too', () => {
    const slot = createSlots<Slot>({});
    expect(slot('meter', 'kind').className).toBe('cw-meter cw-kind');
  });

  it('puts the host’s class for a part behind its own, and on no other part', () => {
    const slot = createSlots<Slot>({ classNames: { value: 'host' } });
    expect(slot('value').className).toBe('cw-value host');
    expect(slot('value', 'kind').className).toBe('cw-value cw-kind host');
    expect(slot('meter').className).toBe('cw-meter');
  });

  it('leaves an unstyled part the host’s class alone', () => {
    const slot = createSlots<Slot>({ unstyled: true, classNames: { value: 'host' } });
    expect(slot('value')).toEqual({ 'data-slot': 'value', className: 'host' });
    expect(slot('value', 'kind').className).toBe('host');
  });

  it('leaves an unstyled part without a class of the host no class attribute at all', () => {
    const slot = createSlots<Slot>({ unstyled: true, classNames: { value: undefined } });
    expect(slot('value').className).toBeUndefined();
    expect(slot('meter', 'kind').className).toBeUndefined();
  });
});

describe('joinClasses', () => {
  it('joins names in their order and leaves out missing ones', () => {
    expect(joinClasses('a', undefined, false, '', 'b c')).toBe('a b c');
  });

  it('is undefined rather than empty when there is no name', () => {
    expect(joinClasses()).toBeUndefined();
    expect(joinClasses(undefined, false, '')).toBeUndefined();
  });
});
