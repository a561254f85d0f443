import { describe, expect, it } from 'vitest';
import { inScheme } from '../../../src/theme/contrast/inScheme.js';

describe('inScheme', () => {
  it.each([
    ['#123456', '#123456', '#123456'],
    ['light-dark(#fff, #000)', '#fff', '#000'],
    ['light-dark(rgb(1, 2, 3), hsl(4 5% 6%))', 'rgb(1, 2, 3)', 'hsl(4 5% 6%)'],
    ['light-dark(light-dark(red, blue), black)', 'red', 'black'],
    [
      'color-mix(in oklab, light-dark(#111, #eee) 66%, light-dark(#fff, #000))',
      'color-mix(in oklab, #111 66%, #fff)',
      'color-mix(in oklab, #eee 66%, #000)',
    ],
    ['', '', ''],
  ])('%s is %s when light, %s when dark', (colour, light, dark) => {
    expect(inScheme(colour, 'light')).toBe(light);
    expect(inScheme(colour, 'dark')).toBe(dark);
  });

  it.each(['light-dark(', 'light-dark(red', 'light-dark(red,'])('%s ends', (colour) => {
    expect(inScheme(colour, 'dark')).not.toContain('light-dark');
  });
});
