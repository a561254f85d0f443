import { render, screen } from '@testing-library/react';
import { CreditsProvider } from 'react-credit-widgets';
import { aCredits, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import { expectConsole } from '../../support/consoleGuard.js';
import { expectOnReact18 } from '../../support/expectOnReact18.js';
import { CRASH, crashingCredits } from '../support/crashingCredits.js';
import { part, textOf, widgets } from '../support/widgets.js';

describe.each(widgets)('<%s />: a widget that fails to render', (_name, slot, Widget) => {
  it('FAULTS 83: shows a message in its place, and does not affect its siblings and the host', () => {
    expectConsole('error', CRASH);
    expectOnReact18('The above error occurred in the <');
    render(
      <CreditsProvider team={null} now={() => PINNED_NOW}>
        <Widget credits={crashingCredits()} />
        <Widget credits={aCredits()} id="sibling" />
        <p>the host</p>
      </CreditsProvider>,
    );
    expect(screen.getByText('This part couldn’t be shown')).toBeVisible();
    expect(part(slot)).toHaveAttribute('id', 'sibling');
    expect(textOf(part(slot))).toMatch(/\d/);
    expect(screen.getByText('the host')).toBeVisible();
  });
});
