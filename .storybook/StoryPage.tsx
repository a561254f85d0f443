import { QueryClient } from '@tanstack/react-query';
import { type ReactNode, useLayoutEffect, useState } from 'react';
import { CreditsProvider } from 'react-credit-widgets';
import { ar } from 'react-credit-widgets/messages/ar';
import { de } from 'react-credit-widgets/messages/de';
import { es } from 'react-credit-widgets/messages/es';
import { fr } from 'react-credit-widgets/messages/fr';
import { ja } from 'react-credit-widgets/messages/ja';
import { nl } from 'react-credit-widgets/messages/nl';
import { pt } from 'react-credit-widgets/messages/pt';
import { zh } from 'react-credit-widgets/messages/zh';
import { clocks, type StoryGlobals, themes, timeZones } from './toolbar.js';

// A locale without a catalog keeps English words, with its own numbers and dates.
const catalogs = { nl, de, fr, es, pt, ja, zh, ar };

interface StoryPageProps {
  globals: StoryGlobals;
  children: ReactNode;
}

/** The customer's page round a story: its direction, colors and clock, and a provider with an empty cache. */
export function StoryPage({ globals, children }: StoryPageProps) {
  const { scheme, theme, direction, locale, timeZone, clock } = globals;
  const [queryClient] = useState(() => new QueryClient());

  useLayoutEffect(() => {
    const page = document.documentElement;
    page.lang = locale;
    page.dir = direction;
    page.style.colorScheme = scheme;
  }, [locale, direction, scheme]);

  const pinned = clocks[clock];
  const messages = catalogs[locale as keyof typeof catalogs];
  return (
    <CreditsProvider
      shareTabs={false}
      team="team_storybook"
      queryClient={queryClient}
      theme={themes[theme]}
      locale={locale}
      timeZone={timeZones[timeZone]}
      retry={false}
      {...(messages && { messages })}
      {...(pinned !== undefined && { now: () => pinned })}
    >
      {children}
    </CreditsProvider>
  );
}
