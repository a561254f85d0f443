import type { AsOfSlot } from '../widget/AsOf.js';
import type { BarSlot } from '../widget/Bar.js';
import type { DateSlot } from '../widget/DateText.js';
import type { ErrorSlot } from '../widget/ErrorNotice.js';

/** Parts of `CreditBalance`. */
export type BalanceSlot =
  | 'root'
  | 'header'
  | 'title'
  | 'body'
  | 'headline'
  | 'value'
  | 'estimated'
  | 'meter'
  | 'meter-max'
  | 'expiry'
  | 'notice'
  | 'notice-title'
  | 'notice-hint'
  | 'top-up'
  | 'tag'
  | 'skeleton'
  | 'status'
  | AsOfSlot
  | BarSlot
  | DateSlot
  | ErrorSlot;
