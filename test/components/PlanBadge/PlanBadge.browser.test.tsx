import { render } from '@testing-library/react';
import { CreditsProvider, type Plan, PlanBadge } from 'react-credit-widgets';
import { nl } from 'react-credit-widgets/messages/nl';
import { aCredits, aPlan, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { part, textOf } from '../support/widgets.js';

function draw(plan: Plan | null) {
  render(<PlanBadge credits={aCredits({ plan })} now={() => PINNED_NOW} timeZone="UTC" />);
  return part('plan-badge');
}

/** The visible parts of the badge. */
const pieces = (badge: Element) => [...badge.children].map(textOf);

describe('<PlanBadge />', () => {
  it('shows the plan, the included credits and the start date', () => {
    const badge = draw(aPlan());
    expect(pieces(badge)).toEqual(['Pro', '10,000 credits included', 'since Jan 1, 2024']);
    expect(badge).toHaveAttribute('data-state', 'ready');
  });

  it('FAULTS 75: shows that no plan was reported', () => {
    const badge = draw(null);
    expect(pieces(badge)).toEqual(['Plan not reported']);
    expect(badge).toHaveAttribute('data-state', 'unknown');
  });

  it('FAULTS 76: shows the API’s name of the fallback plan, with "no active subscription"', () => {
    const badge = draw(aPlan({ id: 'SUB_BASE', name: 'Free', isFallback: true }));
    expect(pieces(badge).slice(0, 2)).toEqual(['Free', 'no active subscription']);
    expect(textOf(badge)).not.toContain('since');
    expect(badge).toHaveAttribute('data-state', 'fallback');
  });

  it('FAULTS 76: treats a plan named Free with another id as a normal plan', () => {
    const badge = draw(aPlan({ name: 'Free' }));
    expect(badge).toHaveAttribute('data-state', 'ready');
    expect(textOf(badge)).not.toContain('no active subscription');
  });

  it.each([
    ['hides a start date in the future', PINNED_NOW + 1, ['Pro']],
    ['shows a start date that is exactly now', PINNED_NOW, ['Pro', 'since Dec 2, 2024']],
  ])('FAULTS 77: %s', (_what, createdAtMs, texts) => {
    expect(pieces(draw(aPlan({ includedCredits: null, createdAtMs })))).toEqual(texts);
  });

  it('omits unknown facts', () => {
    const badge = draw(aPlan({ includedCredits: null, createdAtMs: null }));
    expect(pieces(badge)).toEqual(['Pro']);
  });

  it.each([
    ['its id', aPlan({ name: null }), 'SUB_PRO'],
    ['a word for it', aPlan({ name: null, id: null }), 'Unnamed plan'],
  ])('shows %s if the plan has no name', (_what, plan, name) => {
    expect(pieces(draw(plan))[0]).toBe(name);
  });

  it.each([
    [1, '1 credit included'],
    [0, '0 credits included'],
  ])('shows %i included credits as "%s"', (includedCredits, text) => {
    expect(pieces(draw(aPlan({ includedCredits })))[1]).toBe(text);
  });

  it('FAULTS 71: shows markup in a name as text', () => {
    const badge = draw(aPlan({ name: '<img src=x onerror=alert(1)>' }));
    expect(pieces(badge)[0]).toBe('<img src=x onerror=alert(1)>');
    expect(badge.querySelector('img')).toBeNull();
  });

  it('FAULTS 72: isolates a name with another text direction', () => {
    const badge = draw(aPlan({ name: 'פרו' }));
    expect(badge.querySelector('bdi')).toHaveTextContent('פרו');
  });

  it('uses the language of its provider', () => {
    render(
      <CreditsProvider team={null} messages={nl} timeZone="UTC" now={() => PINNED_NOW}>
        <PlanBadge credits={aCredits()} />
      </CreditsProvider>,
    );
    expect(pieces(part('plan-badge'))).toEqual([
      'Pro',
      '10.000 credits inbegrepen',
      'sinds 1 jan 2024',
    ]);
  });
});
