import { describe, expect, it } from 'vitest';
import { editedTheme } from '../../stories/tokens/editor/editedTheme.js';
import { withEdits } from '../../stories/tokens/editor/withEdits.js';

const colors = {
  light: { accent: '#111111', 'kinds.top-up': '#222222' },
  dark: { accent: '#eeeeee', 'kinds.top-up': '#dddddd' },
};

describe('editedTheme', () => {
  it.each([
    ['nothing was touched', { preset: 'ink', colorScheme: 'inherit' }],
    ['a color equals the preset’s', { 'accent-light': '#111111' }],
    ['a color differs only in case', { 'accent-dark': '#EEEEEE' }],
    ['a length equals the preset’s', { radius: 2 }],
    ['a text was cleared', { shadow: '' }],
  ])('is empty when %s', (_situation, args) => {
    expect(editedTheme(args, { radius: '2px' }, colors)).toEqual({});
  });

  it('takes the color of the other scheme from the preset', () => {
    const { accent } = editedTheme({ 'accent-dark': '#123456' }, {}, colors);
    expect(accent).toEqual({ light: '#111111', dark: '#123456' });
  });

  it('adds units to lengths, and keeps 0', () => {
    const edits = editedTheme({ radius: 0, spacing: 4.5, fontSize: 0.875 }, {}, colors);
    expect(edits).toEqual({ radius: '0px', spacing: '4.5px', fontSize: '0.875rem' });
  });

  it('groups kinds, which are then merged with those of the preset', () => {
    const edits = editedTheme({ 'kinds-top-up-light': '#000000' }, {}, colors);
    expect(withEdits({ kinds: { manual: 'green' } }, edits).kinds).toEqual({
      manual: 'green',
      'top-up': { light: '#000000', dark: '#dddddd' },
    });
  });
});
