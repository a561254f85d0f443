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

// Each line is a mistake that the compiler must report. It reports none if a declaration has become `any`.

export function Wrong() {
  // @ts-expect-error the key is a secret, so the hook takes none
  useCredits({ apiKey: 'secret' });
  // @ts-expect-error no other react-query option is passed through
  useCredits({ staleTime: 5 });
  // @ts-expect-error data is undefined while it loads
  useCredits().data.balance;
  // @ts-expect-error a balance may be unknown
  useSuspenseCredits().data.balance.toFixed();
  // @ts-expect-error an error is a CreditsError, with a fixed list of codes
  useCredits().error?.code === 'teapot';
  // @ts-expect-error a clock is a function, so that it can advance
  useNow(0);
  // @ts-expect-error a theme has no such token
  const theme: CreditsTheme = { primary: 'red' };
  // @ts-expect-error a selector is required
  themeToCss(theme);

  return (
    // @ts-expect-error team is required, null when signed out
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
      {/* @ts-expect-error a balance is not a Credits object */}
      <CreditBalance credits={12_500} />
    </CreditsProvider>
  );
}
