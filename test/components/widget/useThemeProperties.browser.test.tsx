import { render, screen } from '@testing-library/react';
import { CreditBalance, CreditsProvider, type CreditsTheme } from 'react-credit-widgets';
import 'react-credit-widgets/styles.css';
import type { CSSProperties } from 'react';
import { aCredits, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { serverMarkup } from '../../support/serverMarkup.js';
import { part, widgets } from '../support/widgets.js';

const given = { credits: aCredits(), now: () => PINNED_NOW, timeZone: 'UTC' };
const style = (accent: string) => ({ '--cw-accent': accent }) as CSSProperties;
const accentOf = (root: Element) => getComputedStyle(root).getPropertyValue('--cw-accent');

describe.each(widgets)('<%s />', (_name, slot, Widget) => {
  function draw(theme: CreditsTheme | undefined, ofProvider?: CreditsTheme, own?: CSSProperties) {
    render(
      <div style={style('host')}>
        <CreditsProvider team={null} theme={ofProvider}>
          <Widget {...given} theme={theme} style={own} />
        </CreditsProvider>
      </div>,
    );
  }

  describe('prop: theme', () => {
    it('sets custom properties on the root', () => {
      draw({ accent: 'maroon', kinds: { setup: { light: 'blue', dark: 'skyblue' } }, radius: '0' });
      const { style: inline } = part(slot);
      expect(inline.getPropertyValue('--cw-accent')).toBe('maroon');
      expect(inline.getPropertyValue('--cw-kind-setup')).toBe('light-dark(blue, skyblue)');
      expect(inline.getPropertyValue('--cw-radius')).toBe('0');
    });

    it('is never in the server HTML', () => {
      const html = serverMarkup(<Widget {...given} theme={{ accent: '#c0ffee' }} />);
      expect(html).toContain('data-state="ready"');
      expect(html).not.toContain('style=');
      expect(html).not.toContain('#c0ffee');
    });

    it('does not affect the host’s CSS for tokens it does not set', () => {
      draw({ radius: '0' });
      expect(accentOf(part(slot))).toBe('host');
    });

    it.each([
      ['the provider’s theme override the host’s CSS', undefined, undefined, 'provider'],
      ['the widget’s theme override the provider’s', { accent: 'widget' }, undefined, 'widget'],
      ['style override every theme', { accent: 'widget' }, style('style'), 'style'],
    ])('lets %s', (_rule, theme, own, accent) => {
      draw(theme, { accent: 'provider' }, own);
      expect(accentOf(part(slot))).toBe(accent);
    });

    it('is removed with the prop', () => {
      const { rerender } = render(<Widget {...given} theme={{ accent: 'maroon' }} />);
      rerender(<Widget {...given} />);
      expect(accentOf(part(slot))).toBe('');
    });
  });

  it('an undefined value in style does not affect the theme', () => {
    draw({ accent: 'maroon' }, undefined, { '--cw-accent': undefined } as CSSProperties);
    expect(accentOf(part(slot))).toBe('maroon');
  });

  it('prop: style is applied in addition to the theme', () => {
    draw({ accent: 'red' }, undefined, { ...style('mine'), maxInlineSize: 321 });
    expect(accentOf(part(slot))).toBe('mine');
    expect(part(slot).style.maxInlineSize).toBe('321px');
  });
});

describe('colorScheme', () => {
  const ground = () => getComputedStyle(part('credit-balance')).backgroundColor;
  const [WHITE, DARK] = ['rgb(255, 255, 255)', 'rgb(20, 23, 28)'];

  it.each([
    ['light', WHITE],
    ['dark', DARK],
  ] as const)('%s overrides the scheme of the page', (colorScheme, color) => {
    const other = colorScheme === 'light' ? 'dark' : 'light';
    render(
      <div style={{ colorScheme: other }}>
        <CreditBalance {...given} theme={{ colorScheme }} />
      </div>,
    );
    expect(ground()).toBe(color);
  });

  it.each([
    ['nothing', {}, WHITE],
    ['color-scheme', { style: { colorScheme: 'dark' } }, DARK],
    ['.dark', { className: 'dark' }, DARK],
    ['data-theme', { 'data-theme': 'dark' }, DARK],
  ])('inherits from a page with %s', (_how, attributes, color) => {
    render(
      <div {...attributes}>
        <CreditBalance {...given} />
      </div>,
    );
    expect(ground()).toBe(color);
  });

  it.each([
    ['class', { className: 'dark' }, { className: 'light' }],
    ['data-theme', { 'data-theme': 'dark' }, { 'data-theme': 'light' }],
  ])('follows a light part of a dark page, by %s', (_how, page, light) => {
    render(
      <div {...page}>
        <div {...light}>
          <CreditBalance {...given} />
        </div>
      </div>,
    );
    expect(ground()).toBe(WHITE);
  });

  it('light overrides .dark on the page', () => {
    render(
      <div className="dark">
        <CreditBalance {...given} theme={{ colorScheme: 'light' }} />
        <p>host</p>
      </div>,
    );
    expect(ground()).toBe(WHITE);
    expect(getComputedStyle(screen.getByText('host')).colorScheme).toBe('normal');
  });
});
