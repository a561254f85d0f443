/**
 * Provider, hooks and widgets for React, plus everything in `react-credit-widgets/query`.
 *
 * @packageDocumentation
 */

export type { BalanceSlot, CreditBalanceProps } from './components/CreditBalance/balanceProps.js';
export { CreditBalance } from './components/CreditBalance/CreditBalance.js';
export type {
  LotBreakdownChartProps,
  LotsSlot,
  LotsViewName,
} from './components/LotBreakdownChart/chartProps.js';
export { LotBreakdownChart } from './components/LotBreakdownChart/LotBreakdownChart.js';
export type { PlanBadgeProps } from './components/PlanBadge/PlanBadge.js';
export { PlanBadge } from './components/PlanBadge/PlanBadge.js';
export type { PlanSlot } from './components/PlanBadge/PlanBadgeBody.js';
export type { HeadingLevel, HostAttributes, WidgetProps } from './components/widget/WidgetProps.js';
export type {
  BalanceMessages,
  CreditsLabels,
  CreditsMessages,
  LotsMessages,
  Message,
  MessageKey,
  PlanMessages,
  PluralMessage,
  SharedMessages,
} from './format/messageTypes.js';
export type { CreditsProviderProps } from './hooks/CreditsProvider.js';
export { CreditsProvider } from './hooks/CreditsProvider.js';
export type { UseCreditsOptions } from './hooks/useCredits.js';
export { useCredits } from './hooks/useCredits.js';
export { useNow } from './hooks/useNow.js';
export { useRefreshCredits } from './hooks/useRefreshCredits.js';
export type { UseSuspenseCreditsOptions } from './hooks/useSuspenseCredits.js';
export { useSuspenseCredits } from './hooks/useSuspenseCredits.js';
export * from './query.js';
export type { CreditsTheme, ThemeColor, ThemeKind } from './theme/CreditsTheme.js';
export { themeToCss } from './theme/themeToCss.js';
