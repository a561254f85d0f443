import { render } from '@testing-library/react';
import type { CSSProperties } from 'react';
import { PlanBadge } from 'react-credit-widgets';
import { aCredits, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { part } from '../support/widgets.js';

describe('prop: style', () => {
  it('overrides the theme when it is added later, and restores it when removed', () => {
    const page = (style?: CSSProperties) => (
      <PlanBadge
        credits={aCredits()}
        now={() => PINNED_NOW}
        theme={{ accent: 'navy' }}
        style={style}
      />
    );
    const accent = () => part('plan-badge').style.getPropertyValue('--cw-accent');
    const { rerender } = render(page());
    expect(accent()).toBe('navy');
    rerender(page({ '--cw-accent': 'blue' } as CSSProperties));
    expect(accent()).toBe('blue');
    rerender(page());
    expect(accent()).toBe('navy');
  });
});
