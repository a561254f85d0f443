import { CreditsError, type CreditsErrorCode } from 'react-credit-widgets/query';
import { aCredits, PINNED_NOW } from 'react-credit-widgets/testing';
import { describe, expect, it } from 'vitest';
import {
  type BalanceLevel,
  creditBalanceView,
} from '../../../src/components/CreditBalance/creditBalanceView.js';
import { noticesOf } from '../../../src/components/CreditBalance/noticesOf.js';
import { givenSource } from '../../../src/sync/CreditsSource.js';

const LOW = { tone: 'warning', title: 'low' };
const EMPTY = { tone: 'danger', title: 'empty' };
const USAGE_OFF = { tone: 'danger', title: 'usageOff', hint: 'usageOffHint' };
const EXHAUSTED = { tone: 'danger', title: 'errorExhausted' };

interface Situation {
  level?: BalanceLevel;
  isBlocked?: boolean;
  code?: CreditsErrorCode;
}

function noticesWhen({ level = 'ready', isBlocked = false, code }: Situation) {
  const credits = aCredits();
  const view = { ...creditBalanceView(credits, PINNED_NOW), level, isBlocked };
  return noticesOf(view, {
    ...givenSource(credits),
    error: code ? new CreditsError(code) : null,
  });
}

describe('noticesOf', () => {
  it.each<[balance: string, level: BalanceLevel]>([
    ['that is high enough', 'ready'],
    ['that is not known', 'unknown'],
    ['that is negative, as the headline says so', 'negative'],
  ])('has no notice for a balance %s', (_balance, level) => {
    expect(noticesWhen({ level })).toEqual([]);
  });

  it('warns of a low balance', () => {
    expect(noticesWhen({ level: 'low' })).toEqual([LOW]);
  });

  it('marks an empty balance as a danger', () => {
    expect(noticesWhen({ level: 'empty' })).toEqual([EMPTY]);
  });

  it.each<BalanceLevel>(['ready', 'unknown', 'negative'])(
    'FAULTS 79: says that usage is off, and what that means, at a balance that is %s',
    (level) => {
      expect(noticesWhen({ level, isBlocked: true })).toEqual([USAGE_OFF]);
    },
  );

  it('FAULTS 10: reports `exhausted` from the server, whatever the balance', () => {
    expect(noticesWhen({ code: 'exhausted' })).toEqual([EXHAUSTED]);
  });

  it.each<CreditsErrorCode>(['server', 'network', 'rate_limited', 'invalid_key', 'config'])(
    'leaves the failure %s to other parts of the widget',
    (code) => {
      expect(noticesWhen({ code })).toEqual([]);
    },
  );

  it.each<[which: string, situation: Situation, notices: object[]]>([
    ['usage off before low', { isBlocked: true, level: 'low' }, [USAGE_OFF, LOW]],
    ['usage off before empty', { isBlocked: true, level: 'empty' }, [USAGE_OFF, EMPTY]],
    ['used up before usage off', { code: 'exhausted', isBlocked: true }, [EXHAUSTED, USAGE_OFF]],
    ['used up before empty', { code: 'exhausted', level: 'empty' }, [EXHAUSTED, EMPTY]],
    [
      'used up, then usage off, then low',
      { code: 'exhausted', isBlocked: true, level: 'low' },
      [EXHAUSTED, USAGE_OFF, LOW],
    ],
  ])('sorts by severity: %s', (_which, situation, notices) => {
    expect(noticesWhen(situation)).toEqual(notices);
  });
});
