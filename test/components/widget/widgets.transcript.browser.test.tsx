import { nl } from 'react-credit-widgets/messages/nl';
import 'react-credit-widgets/styles.css';
import { describe, expect, it } from 'vitest';
import { clientOf, readDashboard } from '../support/dashboardTranscript.js';

describe('screen-reader transcript of a dashboard', () => {
  it('contains all credits in order', async () => {
    expect(await readDashboard('ready', { client: clientOf('documented') })).toMatchInlineSnapshot(`
      "
      Pro 10,000 credits included since Jan 1, 2024
      status
      group "Credit balance"
        heading "Credit balance" (level 3)
        button "Refresh"
        12,500 credits left
        meter "Credit balance": 12,500 of 15,000 credits left
        8,500 credits expire Jan 1, 2025, in 30 days
        link "Top up"
        status
      figure "Credit lots"
        heading "Credit lots" (level 3)
        button "Refresh"
        12,500 left in 2 lots.
        list
          listitem Subscription 8,500 of 10,000 left Expires Jan 1, 2025
          listitem Top-up 4,000 of 5,000 left Expires Apr 1, 2025
        button "View as table" (collapsed)
        status
      "
    `);
  });
  it('contains a low balance', async () => {
    expect(await readDashboard('low', { client: clientOf('low') })).toMatchInlineSnapshot(`
      "
      Pro 10,000 credits included since Jan 1, 2024
      status
      group "Credit balance"
        heading "Credit balance" (level 3)
        button "Refresh"
        900 credits left
        meter "Credit balance": 900 of 15,000 credits left
        500 credits expire Jan 1, 2025, in 30 days
        Low balance
        link "Top up"
        status
      figure "Credit lots"
        heading "Credit lots" (level 3)
        button "Refresh"
        900 left in 2 lots.
        list
          listitem Subscription 500 of 10,000 left Expires Jan 1, 2025
          listitem Top-up 400 of 5,000 left Expires Apr 1, 2025
        button "View as table" (collapsed)
        status
      "
    `);
  });
  it('contains that usage is off', async () => {
    expect(await readDashboard('blocked', { client: clientOf('blocked') })).toMatchInlineSnapshot(`
      "
      Pro 10,000 credits included since Jan 1, 2024
      status
      group "Credit balance"
        heading "Credit balance" (level 3)
        button "Refresh"
        12,500 credits left
        meter "Credit balance": 12,500 of 15,000 credits left
        8,500 credits expire Jan 1, 2025, in 30 days
        Usage is off Your team can’t spend credits at the moment.
        link "Top up"
        status
      figure "Credit lots"
        heading "Credit lots" (level 3)
        button "Refresh"
        12,500 left in 2 lots.
        list
          listitem Subscription 8,500 of 10,000 left Expires Jan 1, 2025
          listitem Top-up 4,000 of 5,000 left Expires Apr 1, 2025
        button "View as table" (collapsed)
        status
      "
    `);
  });
  it('contains an overdrawn balance', async () => {
    expect(
      await readDashboard('negative', { client: clientOf('negative') }),
    ).toMatchInlineSnapshot(`
      "
      Pro 10,000 credits included since Jan 1, 2024
      status
      group "Credit balance"
        heading "Credit balance" (level 3)
        button "Refresh"
        Overdrawn by 120
        link "Top up"
        status
      figure "Credit lots"
        heading "Credit lots" (level 3)
        button "Refresh"
        No lot has usable credits.
        list
          listitem Subscription 0 of 10,000 left Used up
        button "View as table" (collapsed)
        status
      "
    `);
  });
  it('contains all kinds of lots in Dutch', async () => {
    const client = clientOf('everyKind');
    expect(await readDashboard('ready', { client, messages: nl })).toMatchInlineSnapshot(`
      "
      Pro 10.000 credits inbegrepen sinds 1 jan 2024
      status
      group "Creditsaldo"
        heading "Creditsaldo" (level 3)
        button "Vernieuwen"
        Nog 12.660 credits
        meter "Creditsaldo": Nog 12.660 van 18.500 credits
        6.420 credits vervallen op 7 dec 2024, over 5 dagen
        link "Opwaarderen"
        status
      figure "Creditpartijen"
        heading "Creditpartijen" (level 3)
        button "Vernieuwen"
        Nog 12.660 in 4 partijen.
        list
          listitem Abonnement nog 6.420 van 10.000 Vervalt op 7 dec 2024, over 5 dagen
          listitem Handmatig nog 40 van 1.500 Vervalt op 20 jan 2025
          listitem Opwaardering nog 5.000 van 5.000 Vervalt op 19 mrt 2025
          listitem Startpakket nog 1.200 van 2.000 Geen vervaldatum
          listitem In behandeling nog 5.000 van 5.000 Geen vervaldatum
          listitem Opwaardering 700 van 3.000 vervallen Vervallen op 18 nov 2024
        button "Als tabel" (collapsed)
        status
      "
    `);
  });
});
