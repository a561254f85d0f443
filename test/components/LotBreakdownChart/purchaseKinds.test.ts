import { en } from 'react-credit-widgets/messages/en';
import { nl } from 'react-credit-widgets/messages/nl';
import { describe, expect, it } from 'vitest';
import {
  colorLabel,
  kindLabel,
  themeKind,
} from '../../../src/components/LotBreakdownChart/purchaseKinds.js';
import { createText } from '../../../src/format/createText.js';

const english = createText({ messages: en });
const dutch = createText({ messages: nl });

/** Words that are no documented kind, some of which every object has. */
const UNKNOWN = ['Goodwill', 'pending', 'TOP-UP', '', 'constructor', '__proto__', 'toString'];

const documented = [
  ['Subscription', 'subscription', 'Abonnement'],
  ['Top-up', 'top-up', 'Opwaardering'],
  ['Manual', 'manual', 'Handmatig'],
  ['Setup', 'setup', 'Startpakket'],
  ['Pending', 'pending', 'In behandeling'],
] as const;

describe('themeKind', () => {
  it.each(documented)('gives %s the color %s', (kind, color) => {
    expect(themeKind(kind)).toBe(color);
  });

  it.each(UNKNOWN)('FAULTS 66: gives the unknown kind "%s" the color of all others', (kind) => {
    expect(themeKind(kind)).toBe('other');
  });

  it('gives a kind that was not reported the color of all others', () => {
    expect(themeKind(null)).toBe('other');
  });
});

describe('kindLabel', () => {
  it.each(documented)('translates %s, of color %s, as %s', (kind, _color, word) => {
    expect(kindLabel(kind, dutch)).toBe(word);
  });

  it.each(UNKNOWN)('FAULTS 66: leaves the unknown kind "%s" as it came', (kind) => {
    expect(kindLabel(kind, dutch)).toBe(kind);
  });

  it('calls a kind that was not reported credits', () => {
    expect(kindLabel(null, english)).toBe('Credits');
  });
});

describe('colorLabel', () => {
  it.each(documented)('says for all of %s, by their color %s, %s', (_kind, color, word) => {
    expect(colorLabel(color, dutch)).toBe(word);
  });

  it('says credits for all others', () => {
    expect(colorLabel('other', english)).toBe('Credits');
  });
});
