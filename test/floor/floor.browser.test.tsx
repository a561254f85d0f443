import queryPackage from '@tanstack/react-query/package.json' with { type: 'json' };
import { render, waitFor } from '@testing-library/react';
import { version as reactVersion } from 'react';
import 'react-credit-widgets/styles.css';
import reactPackage from 'react/package.json' with { type: 'json' };
import { version as domVersion } from 'react-dom';
import domPackage from 'react-dom/package.json' with { type: 'json' };
import { Bar, BarChart, YAxis } from 'recharts';
import rechartsPackage from 'recharts/package.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import ourPackage from '../../package.json' with { type: 'json' };
import { drawChart, expectBarsInPlace, plotted } from '../components/support/plotPage.js';
import { sixLots } from '../components/support/sixLots.js';

// The project `floor` of vite.config.ts, and proof that it does not silently run the newest peers.

/** The lowest version of a peer dependency that the package supports. */
function lowestSupported(peer: keyof typeof ourPackage.peerDependencies): string | undefined {
  return /^\^([\d.]+)/.exec(ourPackage.peerDependencies[peer])?.[1];
}

/** The npm packages in the pre-bundled modules of the page. */
async function packagesOfPage(): Promise<Set<string>> {
  const modules = performance
    .getEntriesByType('resource')
    .filter(({ name }) => name.includes('/deps/'));
  const sources = await Promise.all(modules.map(async ({ name }) => (await fetch(name)).text()));
  const origins = sources.flatMap((source) => [
    ...source.matchAll(/^\/\/ node_modules\/((?:@[^/]+\/)?[^/]+)\//gm),
  ]);
  return new Set(origins.map(([, name]) => name ?? ''));
}

describe('the oldest peers', () => {
  it('are installed in the lowest version that the package supports', () => {
    expect({
      react: reactPackage.version,
      dom: domPackage.version,
      query: queryPackage.version,
      recharts: rechartsPackage.version,
    }).toEqual({
      react: lowestSupported('react'),
      dom: lowestSupported('react-dom'),
      query: lowestSupported('@tanstack/react-query'),
      recharts: lowestSupported('recharts'),
    });
  });

  it('are what the page runs, without a second copy', async () => {
    expect([reactVersion, domVersion]).toEqual([reactPackage.version, domPackage.version]);
    const peers = /^(react|react-dom|recharts|@tanstack\/react-query|.*-floor)$/;
    expect([...(await packagesOfPage())].filter((name) => peers.test(name)).sort()).toEqual([
      'react-dom-floor',
      'react-floor',
      'react-query-floor',
      'recharts-floor',
    ]);
  });

  it('render the plot', async () => {
    drawChart(sixLots);
    await plotted();
    await waitFor(expectBarsInPlace);
  });

  it('find a bar inside a fragment, which a react-is of another major version does not', () => {
    const parts = (
      <>
        <YAxis hide />
        <Bar dataKey="lot" isAnimationActive={false} />
      </>
    );
    const { container } = render(
      <BarChart width={100} height={100} data={[{ lot: 1 }]}>
        {parts}
      </BarChart>,
    );
    expect(container.querySelectorAll('.recharts-bar-rectangle')).toHaveLength(1);
  });
});
