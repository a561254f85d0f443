/**
 * Which tests run when. `quick`: `npm test`. `rest`: what `npm run check` adds. `full`: what `npm run check:full` adds.
 * Vitest started by hand (`npx vitest run <file>`) includes all of them.
 */
export type Tier = 'quick' | 'rest' | 'full';

/** The files of one Vitest project, as globs: those of each tier, and those that belong to another project. */
export interface ProjectFiles extends Partial<Record<Tier, readonly string[]>> {
  except?: readonly string[];
}

const TIERS = ['quick', 'rest', 'full'] as const satisfies readonly Tier[];
const MODELS = 'test/**/*.model.browser.test.ts';
const NEEDS_ITS_OWN_PAGE = 'test/**/*.isolated.browser.test.tsx';

/**
 * Every test file is listed here (test/lint/tiers.test.ts checks that). A file in two tiers does less in the first:
 * fewer pages of a model, fewer values of a property, one row of each class.
 */
export const projectFiles = {
  /** In Node. The files share a process. */
  unit: {
    quick: ['test/**/*.test.ts'],
    full: ['test/**/*.property.test.ts', 'test/**/*.model.test.ts'],
    except: ['test/**/*.browser.test.ts', 'test/pages/**', 'test/server/{attacks,store}/**'],
  },
  /** Real servers on this machine, where MSW would intercept the requests. */
  sockets: {
    quick: ['test/server/{attacks,store}/**/*.test.ts'],
  },
  /** Components and hooks in Chromium. The files share a page. */
  browser: {
    quick: ['test/{components,hooks,support,sync}/**/*.browser.test.{ts,tsx}'],
    full: [MODELS],
    except: [NEEDS_ITS_OWN_PAGE],
  },
  /** The same, but each file in a page of its own, because a loaded module stays loaded. */
  isolated: {
    quick: [NEEDS_ITS_OWN_PAGE],
  },
  /** Pictures of the widgets on pages with styles of their own, to the pixel. */
  looks: {
    rest: ['test/looks/**/*.browser.test.{ts,tsx}'],
  },
  /** The oldest supported peers. */
  floor: {
    quick: [
      'test/floor/**/*.browser.test.tsx',
      'test/components/LotBreakdownChart/LotBreakdownChart.plot.browser.test.tsx',
      'test/hooks/useSuspenseCredits.browser.test.tsx',
    ],
    rest: [
      'test/components/LotBreakdownChart/LotBreakdownChart.{blocked,late,list,media,noPlot,plotSelect,redraw,rows,rtl,runway,runwayShape,shadow,two}.*',
      'test/components/widget/{WidgetRoot,widgets.hydration,widgets.renders}.browser.test.tsx',
      'test/hooks/useCredits.browser.test.tsx',
    ],
  },
  /** A customer's bundled page, served over HTTP to Chromium. */
  pages: {
    quick: ['test/pages/faults/{chromium,errorTexts}.test.ts'],
    rest: [
      'test/pages/{compiled,csp,csp.controls,hydration.*,noProcess,readme,server}.test.ts',
      'test/pages/faults/node.test.ts',
    ],
    full: ['test/pages/faults/chromium.test.ts'],
  },
  /** Pages whose hours are minutes: one file at a time, when the other projects are done. */
  clock: {
    rest: ['test/pages/tabs/*.test.ts'],
    full: ['test/pages/endurance.test.ts'],
  },
  /** Each story with its play function. The stories share a page, and one MSW worker. */
  storybook: {
    quick: ['stories/**/*.stories.tsx'],
  },
} satisfies Record<string, ProjectFiles>;

/** The tier that the environment variable `VITE_TESTS` names; `null` for all tests. */
export function tierNamed(name: string | undefined): Tier | null {
  if (!name) return null;
  const tier = TIERS.find((known) => known === name);
  if (!tier) throw new Error(`VITE_TESTS is one of ${TIERS.join(', ')}, not ${name}.`);
  return tier;
}

/** The globs of a project's files in one tier; in all of them for `null`. */
export function globsOf(files: ProjectFiles, tier: Tier | null): string[] {
  const tiers = tier ? [tier] : TIERS;
  return [...new Set(tiers.flatMap((name) => files[name] ?? []))];
}
