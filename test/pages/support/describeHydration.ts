import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NO_PROBLEMS } from './browser.js';
import type { ReactName } from './bundles.js';
import { balanceShown, datesShown, pressRefresh, relativeTimeShown } from './hydratedPage.js';
import { type Hydration, type ServerPage, startHydration } from './hydration.js';
import { languages } from './languages.js';

const HOUR_MS = 3_600_000;
const ZONES = ['UTC', 'America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Auckland'];
const CLOCKS = [
  { clock: 'an hour slow', skewMs: -HOUR_MS },
  { clock: 'right', skewMs: 0 },
  { clock: 'an hour fast', skewMs: HOUR_MS },
];
const OUTPUTS = ['string', 'stream'] as const;
/** The zone of a host that sets one. */
const HOSTS_ZONE = 'America/New_York';

interface PageInLanguage extends ServerPage {
  locale: string;
}

const pages: PageInLanguage[] = languages.flatMap((language) =>
  OUTPUTS.map((how) => ({
    how,
    locale: language.locale,
    settings: { ...language, isLate: how === 'stream' },
  })),
);
const zonedPage: PageInLanguage = {
  how: 'string',
  locale: 'en',
  settings: { timeZone: HOSTS_ZONE },
};

/** The matrix of zones, languages and clocks; each cell is a string on one React and a stream on the other. */
function cellsOf(react: ReactName) {
  const first = react === 'React 19' ? 0 : 1;
  return ZONES.flatMap((zone, row) =>
    languages.flatMap(({ locale }, column) =>
      CLOCKS.map(({ clock, skewMs }, depth) => {
        const how = OUTPUTS[(first + row + column + depth) % 2];
        const path = `/${pages.findIndex((page) => page.how === how && page.locale === locale)}`;
        return { zone, locale, clock, skewMs, how, path };
      }),
    ),
  );
}

/** A server's HTML in browsers of other zones, with the real clock and no zone but the user's. */
export function describeHydration(react: ReactName): void {
  let site: Hydration;

  beforeAll(async () => {
    site = await startHydration(react, [...pages, zonedPage]);
  });
  afterAll(() => site.close());

  describe(`hydration on ${react}`, () => {
    it.each(pages)('FAULTS 86: a $how in $locale already shows balance, plan and lots', (page) => {
      const html = site.rendered[pages.indexOf(page)]?.html ?? '';
      const credits = new Intl.NumberFormat(page.locale).format;
      for (const shown of [12_500, 8_200, 4_000, 300].map(credits)) expect(html).toContain(shown);
      expect(html).toContain('>Pro<');
      expect(html.match(/data-state="ready"/g)).toHaveLength(7);
    });

    it.each(cellsOf(react))(
      'FAULTS 84: a $how in $locale hydrates without error in $zone, with a clock that is $clock',
      async ({ zone, locale, skewMs, path }) => {
        site.setCredits(12_500);
        const { page, problems } = await site.visit({ path, zone, skewMs });
        await relativeTimeShown(page, locale);
        const { shown, expected } = await datesShown(page, locale);
        expect(shown).toEqual(expected);
        site.setCredits(12_345);
        await pressRefresh(page);
        await balanceShown(page, new Intl.NumberFormat(locale).format(12_345));
        expect(await problems()).toEqual(NO_PROBLEMS);
      },
    );

    it.each(ZONES)('FAULTS 84: a host’s zone applies to every user, also in %s', async (zone) => {
      const path = `/${pages.length}`;
      const { page, problems } = await site.visit({ path, zone, skewMs: 0 });
      await relativeTimeShown(page, 'en');
      const { shown, expected } = await datesShown(page, 'en', HOSTS_ZONE);
      expect(shown).toEqual(expected);
      for (const date of shown) expect(site.rendered.at(-1)?.html).toContain(`>${date}<`);
      expect(await problems()).toEqual(NO_PROBLEMS);
    });

    it('control: different text in the HTML is a recoverable error', async () => {
      const path = site.alter('/0', '>Pro<', '>Max<');
      const { page, problems } = await site.visit({ path, zone: 'UTC', skewMs: 0 });
      await relativeTimeShown(page, 'en');
      expect((await problems()).recoverable).not.toEqual([]);
    });

    it('control: a different attribute in the HTML is a line on the console', async () => {
      const path = site.alter('/0', 'role="meter"', 'role="img"');
      const { page, problems } = await site.visit({ path, zone: 'UTC', skewMs: 0 });
      await relativeTimeShown(page, 'en');
      expect((await problems()).printed).toHaveLength(1);
    });
  });
}
