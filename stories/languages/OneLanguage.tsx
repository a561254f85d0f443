import {
  CreditBalance,
  type CreditsMessages,
  CreditsProvider,
  LotBreakdownChart,
  PlanBadge,
} from 'react-credit-widgets';
import { aCredits, PINNED_NOW } from 'react-credit-widgets/testing';
import { directionOf } from './directionOf.js';
import { nameOf } from './nameOf.js';

interface OneLanguageProps {
  messages: CreditsMessages;
}

const credits = aCredits();
const now = () => PINNED_NOW;

/** The three widgets in one language and its direction, under the language's own name. */
export function OneLanguage({ messages }: OneLanguageProps) {
  const { locale } = messages;
  const name = nameOf(locale);
  return (
    <section className="language" lang={locale} dir={directionOf(locale)} aria-label={name}>
      <CreditsProvider
        team="team_languages"
        shareTabs={false}
        messages={messages}
        timeZone="UTC"
        now={now}
      >
        <header>
          <h2>{name}</h2>
          <code dir="ltr">messages/{locale}</code>
          <PlanBadge credits={credits} />
        </header>
        <div className="language-widgets">
          <CreditBalance credits={credits} topUpHref="#top-up" />
          <LotBreakdownChart credits={credits} rows={3} />
        </div>
      </CreditsProvider>
    </section>
  );
}
