import { en } from 'react-credit-widgets/messages/en';
import { nl } from 'react-credit-widgets/messages/nl';
import { describe, expect, it } from 'vitest';
import {
  colorLabel,
  kindLabel,
  themeKind,
} from '../../../src/components/LotBreakdownChart/purchaseKinds.js';
import { PURCHASE_KINDS } from '../../../src/credits/purchaseKinds.js';
import { createText } from '../../../src/format/createText.js';
import { THEME_KINDS } from '../../../src/theme/themeKinds.js';

const english = createText({ messages: en });
const dutch = createText({ messages: nl });

/** Kinds that are not documented, some named like members of every object. */
const UNKNOWN = ['Goodwill', 'pending', 'TOP-UP', '', 'constructor', '__proto__', 'toString'];

describe('themeKind', () => {
  it('gives each documented kind its own color', () => {
    expect([...PURCHASE_KINDS.map(themeKind), 'other']).toEqual([...THEME_KINDS]);
  });

  it.each(UNKNOWN)('FAULTS 66: gives the unknown kind "%s" the color of all others', (kind) => {
    expect(themeKind(kind)).toBe('other');
  });

  it('gives a kind that was not reported the color of all others', () => {
    expect(themeKind(null)).toBe('other');
  });
});

describe('kindLabel', () => {
  it.each(PURCHASE_KINDS)('shows %s unchanged in English', (kind) => {
    expect(kindLabel(kind, english)).toBe(kind);
  });

  it('translates a documented kind', () => {
    expect(kindLabel('Top-up', dutch)).toBe('Opwaardering');
  });

  it('follows the labels of the host', () => {
    const text = createText({ messages: en, labels: { kindTopUp: 'Extra pack' } });
    expect(kindLabel('Top-up', text)).toBe('Extra pack');
  });

  it.each(UNKNOWN)('FAULTS 66: shows the unknown kind "%s" as it is', (kind) => {
    expect(kindLabel(kind, dutch)).toBe(kind);
  });

  it('calls a kind that was not reported credits', () => {
    expect(kindLabel(null, english)).toBe('Credits');
  });
});

describe('colorLabel', () => {
  it('is the label of the kind with that color', () => {
    for (const kind of PURCHASE_KINDS) {
      expect(colorLabel(themeKind(kind), dutch)).toBe(kindLabel(kind, dutch));
    }
  });

  it('calls all other kinds credits', () => {
    expect(colorLabel('other', english)).toBe('Credits');
  });
});
