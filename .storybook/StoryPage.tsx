import { QueryClient } from '@tanstack/react-query';
import { type ReactNode, useLayoutEffect, useState } from 'react';
import { CreditsProvider } from 'react-credit-widgets';
import { catalogs } from '../stories/languages/catalogs.js';
import { clocks, type StoryGlobals, themes, timeZones } from './toolbar.js';

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
  // English is built in. A locale without a catalog keeps its words, with its own numbers and dates.
  const messages = catalogs.find((catalog) => catalog.locale === locale && locale !== 'en');
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
