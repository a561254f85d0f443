import { render } from '@testing-library/react';
import { CreditBalance, CreditsProvider, type CreditsTheme } from 'react-credit-widgets';
import 'react-credit-widgets/styles.css';
import type { CSSProperties } from 'react';
import { aCredits, PINNED_NOW } from 'react-credit-widgets/testing';
import * as presets from 'react-credit-widgets/themes';
import { describe, expect, it, vi } from 'vitest';
import { expectConsole } from '../../support/consoleGuard.js';

const given = { credits: aCredits(), now: () => PINNED_NOW, timeZone: 'UTC' };
const draw = (theme: CreditsTheme) => render(<CreditBalance {...given} theme={theme} />);

// Each test has its own colors: a warning is printed once per page load.
describe('theme colors with too little contrast', () => {
  it('cause a warning with token, colors, contrast and the nearest passing color', () => {
    expectConsole(
      'warn',
      'theme token `mutedForeground` (#888888 on #ffffff, light) has a contrast of 3.54:1, and WCAG 2.2 AA requires 4.5:1; the nearest color that passes is #767676.',
    );
    draw({ mutedForeground: '#888888' });
  });

  it('need 3:1 for shapes, so a kind color may be lighter than text', () => {
    expectConsole('warn', /`kinds.top-up` \(#dddddd on #ffffff, light\).*1\.35:1.* 3:1;.*#949494/);
    draw({ kinds: { 'top-up': '#dddddd', manual: '#888889' } });
  });

  it('are checked on a new background, too', () => {
    expectConsole('warn', /`foreground` \(#15181e on #2a2a2a, light\)/);
    expectConsole('warn', /`mutedForeground` .* on #2a2a2a, light\)/);
    expectConsole('warn', /`accent` \(#1d3a8a on #2a2a2a, light\)/);
    expectConsole('warn', /`positive` .* on #2a2a2a, light\)/);
    expectConsole('warn', /`warning` .* on #2a2a2a, light\)/);
    expectConsole('warn', /`danger` .* on #2a2a2a, light\)/);
    for (const kind of ['subscription', 'top-up', 'pending', 'other']) {
      expectConsole('warn', new RegExp(`\`kinds.${kind}\` \\(#\\w+ on #2a2a2a, light\\)`));
    }
    draw({ background: '#2a2a2a' });
  });

  it('are checked for text on the accent', () => {
    expectConsole('warn', /`accentForeground` \(#ffffff on #ff6600, light\).*2\.93:1/);
    expectConsole('warn', /`accent` \(#ff6600 on #ffffff, light\).*2\.93:1/);
    draw({ accent: '#ff6600' });
  });

  it('are checked in both schemes for a light/dark pair', () => {
    expectConsole('warn', /`danger` \(#661111 on #14171c, dark\)/);
    draw({ danger: { light: '#a00000', dark: '#661111' } });
  });

  it('are checked in the scheme of the page only for a single color', () => {
    draw({ danger: '#a20000' });
    expectConsole('warn', /`danger` \(#a20000 on #14171c, dark\)/);
    draw({ danger: '#a20000', colorScheme: 'dark' });
  });

  it('are checked in one scheme only if the theme sets colorScheme', () => {
    draw({ danger: { light: '#a00001', dark: '#661112' }, colorScheme: 'light' });
    expectConsole('warn', /`danger` \(#661113 on #14171c, dark\)/);
    draw({ danger: { light: '#ffffff', dark: '#661113' }, colorScheme: 'dark' });
  });

  it('are not checked against the other scheme for a single color in the host’s CSS', () => {
    render(
      <div style={{ '--cw-danger': '#a00002' } as CSSProperties}>
        <CreditBalance {...given} theme={{ background: { light: '#ffffff', dark: '#111111' } }} />
      </div>,
    );
    expect(document.querySelectorAll('[data-slot=credit-balance]')).toHaveLength(1);
  });

  it('are resolved from variables of the host', () => {
    document.documentElement.style.setProperty('--brand', 'oklch(0.95 0.02 90)');
    expectConsole('warn', /`accent` \(#f\w{5} on #ffffff, light\)/);
    draw({ accent: 'var(--brand)', accentForeground: '#000000' });
    document.documentElement.style.removeProperty('--brand');
  });

  it('are checked with their opacity', () => {
    expectConsole('warn', /`foreground` \(#999999 on #ffffff, light\)/);
    draw({ foreground: 'rgb(0 0 0 / 40%)', mutedForeground: '#555555' });
  });

  it('cause one warning for all widgets with the theme', () => {
    expectConsole('warn', /`positive` \(#00ff00 on #ffffff, light\)/);
    const theme: CreditsTheme = { positive: '#00ff00' };
    render(
      <CreditsProvider team={null} theme={theme}>
        <CreditBalance {...given} />
        <CreditBalance {...given} variant="inline" />
      </CreditsProvider>,
    );
  });

  it('are ignored if unresolvable: an invalid color, an undefined variable, a translucent background', () => {
    draw({ accent: 'nonsense', warning: 'var(--nowhere)' });
    draw({ background: 'rgb(0 0 0 / 50%)' });
    expect(document.querySelectorAll('[data-slot=credit-balance]')).toHaveLength(2);
  });

  it('do not break a widget without OffscreenCanvas, as in jsdom', () => {
    vi.stubGlobal('OffscreenCanvas', undefined);
    draw({ accent: '#fffffe' });
    vi.unstubAllGlobals();
    expect(document.querySelector('[data-slot=credit-balance]')).toHaveTextContent('12,500');
  });

  it.each(Object.entries(presets))('are not found in the preset %s', (_name, theme) => {
    for (const colorScheme of ['light', 'dark'] as const) draw({ ...theme, colorScheme });
    expect(document.querySelectorAll('[data-slot=credit-balance]')).toHaveLength(2);
  });
});
