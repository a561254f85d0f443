import {
  CreditBalance,
  CreditsProvider,
  type CreditsTheme,
  LotBreakdownChart,
  PlanBadge,
  themeToCss,
  useCredits,
  useNow,
  useSuspenseCredits,
} from 'react-credit-widgets';

// Each line is a mistake that the compiler must see. It sees none where a declaration has become `any`.

export function Wrong() {
  // @ts-expect-error the key is a secret; the hook takes none
  useCredits({ apiKey: 'secret' });
  // @ts-expect-error nothing else of react-query is passed on
  useCredits({ staleTime: 5 });
  // @ts-expect-error credits may be missing, while they load
  useCredits().data.balance;
  // @ts-expect-error a balance may be unknown
  useSuspenseCredits().data.balance.toFixed();
  // @ts-expect-error an error is a CreditsError, with a fixed list of codes
  useCredits().error?.code === 'teapot';
  // @ts-expect-error a clock is a function, so that it can go on
  useNow(0);
  // @ts-expect-error a theme has no such token
  const theme: CreditsTheme = { primary: 'red' };
  // @ts-expect-error of whom?
  themeToCss(theme);

  return (
    // @ts-expect-error a team is asked for, or null
    <CreditsProvider>
      {/* @ts-expect-error there is no such variant */}
      <CreditBalance variant="huge" />
      {/* @ts-expect-error a widget draws its own children */}
      <PlanBadge>Pro</PlanBadge>
      {/* @ts-expect-error there is no such slot */}
      <PlanBadge classNames={{ meter: 'wide' }} />
      {/* @ts-expect-error there is no such view */}
      <LotBreakdownChart view="pie" />
      {/* @ts-expect-error headings have six levels */}
      <LotBreakdownChart headingLevel={7} />
      {/* @ts-expect-error a balance is no credits */}
      <CreditBalance credits={12_500} />
    </CreditsProvider>
  );
}
