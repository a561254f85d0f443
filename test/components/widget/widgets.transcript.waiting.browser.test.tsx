import { type CreditsClient, CreditsError } from 'react-credit-widgets';
import { nl } from 'react-credit-widgets/messages/nl';
import 'react-credit-widgets/styles.css';
import { describe, expect, it } from 'vitest';
import { readDashboard } from '../support/dashboardTranscript.js';

const failing: CreditsClient = { getCredits: () => Promise.reject(new CreditsError('server')) };
const silent: CreditsClient = { getCredits: () => new Promise(() => {}) };

describe('screen-reader transcript of a dashboard without credits', () => {
  it('contains a failure', async () => {
    expect(await readDashboard('error', { client: failing })).toMatchInlineSnapshot(`
      "
      Billing isn’t answering
      button "Try again"
      status
        Billing isn’t answering · We’ll keep trying in the background.
      group "Credit balance"
        heading "Credit balance" (level 3)
        Billing isn’t answering
        We’ll keep trying in the background.
        button "Try again"
        status
      figure "Credit lots"
        heading "Credit lots" (level 3)
        Billing isn’t answering
        We’ll keep trying in the background.
        button "Try again"
        status
      "
    `);
  });
  it('contains that the credits are loading', async () => {
    expect(await readDashboard('pending', { client: silent })).toMatchInlineSnapshot(`
      "
      Loading credits…
      status
      group "Credit balance" (busy)
        heading "Credit balance" (level 3)
        Loading credits…
        link "Top up"
        status
      figure "Credit lots" (busy)
        heading "Credit lots" (level 3)
        Loading credits…
        status
      "
    `);
  });
  it('contains that the user is signed out', async () => {
    expect(await readDashboard('signed-out', { team: null })).toMatchInlineSnapshot(`
      "
      Sign in to see your credits
      group "Credit balance"
        heading "Credit balance" (level 3)
        Sign in to see your credits
      figure "Credit lots"
        heading "Credit lots" (level 3)
        Sign in to see your credits
      "
    `);
  });
});

describe('screen-reader transcript of a dashboard without credits, in Dutch', () => {
  it('contains a failure', async () => {
    expect(await readDashboard('error', { client: failing, messages: nl })).toMatchInlineSnapshot(`
      "
      Facturatie antwoordt niet
      button "Opnieuw proberen"
      status
        Facturatie antwoordt niet · We blijven het op de achtergrond proberen.
      group "Creditsaldo"
        heading "Creditsaldo" (level 3)
        Facturatie antwoordt niet
        We blijven het op de achtergrond proberen.
        button "Opnieuw proberen"
        status
      figure "Creditpartijen"
        heading "Creditpartijen" (level 3)
        Facturatie antwoordt niet
        We blijven het op de achtergrond proberen.
        button "Opnieuw proberen"
        status
      "
    `);
  });
});
