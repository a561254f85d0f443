import { render, screen } from '@testing-library/react';
import { createRef, type HTMLAttributes } from 'react';
import {
  CreditBalance,
  LotBreakdownChart,
  type LotBreakdownChartProps,
} from 'react-credit-widgets';
import { aCredits, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it, vi } from 'vitest';
import { part, type SharedProps, textOf, widgets } from '../support/widgets.js';

const given = { credits: aCredits(), now: () => PINNED_NOW, timeZone: 'UTC' };

describe.each(widgets)('<%s />', (_name, slot, Widget) => {
  const draw = (props: SharedProps) => {
    const { rerender } = render(<Widget {...given} {...props} />);
    return { root: part(slot), rerender };
  };

  it('passes attributes and events to its root', () => {
    const onClick = vi.fn();
    const { root } = draw({
      id: 'mine',
      title: 'Hello',
      lang: 'nl',
      'aria-describedby': 'x',
      onClick,
    });
    for (const [name, value] of Object.entries({ id: 'mine', title: 'Hello', lang: 'nl' })) {
      expect(root).toHaveAttribute(name, value);
    }
    expect(root).toHaveAttribute('aria-describedby', 'x');
    root.click();
    expect(onClick).toHaveBeenCalledTimes(1);
  });

  it('lets a host add data attributes, but not override ours', () => {
    const attributes = {
      'data-state': 'negative',
      'data-slot': 'mine',
      'data-stale': 'old',
      'data-offline': 'true',
      'aria-busy': true,
      'data-testid': 'mine',
    } as HTMLAttributes<HTMLElement>;
    const { root } = draw(attributes);
    expect(root).toHaveAttribute('data-state', 'ready');
    expect(root).toHaveAttribute('data-testid', 'mine');
    for (const name of ['data-stale', 'data-offline', 'aria-busy']) {
      expect(root).not.toHaveAttribute(name);
    }
  });

  it('keeps its own props out of the DOM', () => {
    const { root } = draw({
      asOfMs: PINNED_NOW,
      labels: {},
      locale: 'en',
      theme: { accent: 'navy' },
      onRefresh: () => {},
    });
    const known = /^(class|style|role|data-(slot|state)|aria-(labelledby|describedby))$/;
    expect(root.getAttributeNames().filter((name) => !known.test(name))).toEqual([]);
  });

  it('prop: ref is the root', () => {
    const ref = createRef<HTMLElement>();
    const { root } = draw({ ref });
    expect(ref.current).toBe(root);
  });

  it('prop: className joins the classes of the widget', () => {
    const { root } = draw({ className: 'mine' });
    expect(root).toHaveClass('mine', 'cw-root', `cw-${slot}`);
  });

  it('prop: unstyled drops every class but the host’s, and keeps text, roles and data', () => {
    const { root, rerender } = draw({ className: 'mine' });
    const roles = () => [...root.querySelectorAll('[role], [data-slot]')].length;
    const styled = { text: textOf(root), parts: roles() };
    rerender(<Widget {...given} className="mine" unstyled />);
    expect({ text: textOf(root), parts: roles() }).toEqual(styled);
    expect(root.className).toBe('mine');
    expect(root.querySelectorAll('[class]')).toHaveLength(0);
    expect(root).toHaveAttribute('data-state', 'ready');
  });

  it('prop: labels override its texts', () => {
    const labels = { creditsLeft: '{n} points', planIncluded: '{n} points', lotsTitle: 'points' };
    expect(textOf(draw({ labels }).root)).toContain('points');
  });

  it('prop: locale sets the number format', () => {
    expect(textOf(draw({ locale: 'de' }).root)).toMatch(/1[02]\.[05]00/);
  });

  it('an invalid locale and time zone change nothing', () => {
    const { root, rerender } = draw({});
    const text = textOf(root);
    rerender(<Widget {...given} locale="xx_invalid!!" timeZone="Mars/X" />);
    expect(textOf(root)).toBe(text);
  });
});

describe('prop: classNames', () => {
  it('adds classes per part, with and without those of the widget', () => {
    const classNames = { root: 'a', value: 'b', fill: 'c' };
    const { rerender } = render(<CreditBalance {...given} classNames={classNames} />);
    expect(part('credit-balance')).toHaveClass('a', 'cw-root');
    expect(part('value')).toHaveClass('b', 'cw-value');
    expect(part('fill')).toHaveClass('c');
    rerender(<CreditBalance {...given} classNames={classNames} unstyled />);
    expect(part('value').className).toBe('b');
  });
});

describe('prop: headingLevel', () => {
  it.each([1, 2, 6] as const)('sets the level of the headings: %i', (level) => {
    render(
      <>
        <CreditBalance {...given} headingLevel={level} />
        <LotBreakdownChart {...given} plot={false} headingLevel={level} />
      </>,
    );
    const headings = screen.getAllByRole('heading', { level });
    expect(headings.map(textOf)).toEqual(['Credit balance', 'Credit lots']);
  });

  it('defaults to 3', () => {
    const props: LotBreakdownChartProps = { ...given, plot: false };
    render(<LotBreakdownChart {...props} />);
    expect(screen.getByRole('heading', { level: 3, name: 'Credit lots' })).toBeVisible();
  });
});
