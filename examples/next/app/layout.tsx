import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { themeToCss } from 'react-credit-widgets';
import 'react-credit-widgets/styles.css';
import { Providers } from './providers';
import { theme } from './theme';

export const metadata: Metadata = { title: 'Tegoed', icons: 'data:,' };

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="nl">
      <head>
        {/* For the first paint: the `theme` prop takes effect once scripts run. */}
        <style>{themeToCss(theme, '.cw-root')}</style>
      </head>
      <body>
        <Providers>{children}</Providers>
      </body>
    </html>
  );
}
