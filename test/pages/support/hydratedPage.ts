import type { Page } from 'playwright';

/** Resolves once a page shows how many days are left, which no server's HTML does. */
export async function relativeTimeShown(page: Page, locale: string): Promise<void> {
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  // The first lots of `liveBody`, by whatever zone and clock.
  const words = [4, 5, 6].map((days) => relative.format(days, 'day'));
  await page.waitForFunction((candidates) => {
    const text = document.querySelector('#lots')?.textContent ?? '';
    return candidates.some((candidate) => text.includes(candidate));
  }, words);
}

/** Presses "Refresh" as soon as it can be pressed. */
export async function pressRefresh(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const selector = '#balance [data-slot=refresh]:not([data-busy])';
    const button = document.querySelector<HTMLElement>(selector);
    button?.click();
    return button !== null;
  });
}

/** Resolves once the balance is this one. */
export async function balanceShown(page: Page, balance: string): Promise<void> {
  await page.waitForFunction(
    (text) => document.querySelector('#balance')?.textContent?.includes(text),
    balance,
  );
}

/** The dates of the table, as shown and as expected in a zone. @param timeZone - The user's own by default. */
export function datesShown(
  page: Page,
  locale: string,
  timeZone?: string,
): Promise<{ shown: string[]; expected: string[] }> {
  return page.evaluate(
    ([tag, zone]) => {
      const times = [...document.querySelectorAll<HTMLTimeElement>('#table time')];
      const format = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: zone });
      return {
        shown: times.map(({ textContent }) => textContent ?? ''),
        expected: times.map(({ dateTime }) => format.format(Date.parse(dateTime))),
      };
    },
    [locale, timeZone] as const,
  );
}
