import { screen } from '@testing-library/react';
import { aCredits, aLot } from 'react-credit-widgets/testing';
import 'react-credit-widgets/styles.css';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type AccessibleNode, accessibilityTree } from '../../support/accessibilityTree.js';
import { painted } from '../support/geometry.js';
import { drawChart } from '../support/plotPage.js';
import { sixLots } from '../support/sixLots.js';

function copied(element: Element): string {
  const selection = getSelection();
  onTestFinished(() => selection?.removeAllRanges());
  selection?.selectAllChildren(element);
  return String(selection);
}

const namesOf = (tree: AccessibleNode[], role: string) =>
  tree.filter((node) => node.role === role).map(({ name }) => name.trim());

describe('<LotBreakdownChart />: the text of the table', () => {
  it('is copied as rows and columns for a spreadsheet', async () => {
    drawChart(sixLots, { view: 'table' });
    await painted();
    expect(copied(screen.getByRole('table')).trim().split(/\n+/)).toEqual([
      'All 6 lots',
      'Kind\tLeft\tAllocated\tExpires\tState',
      'Subscription\t6,420\t10,000\tDec 7, 2024\tLive',
      'Manual\t40\t1,500\tJan 20, 2025\tLive',
      'Top-up\t5,000\t5,000\tMar 19, 2025\tLive',
      'Setup\t1,200\t2,000\tNo expiry date\tLive',
      'Pending\t5,000\t5,000\tNo expiry date\tPending',
      'Top-up\t700\t3,000\tNov 18, 2024\tExpired',
    ]);
  });

  it('is copied the same way with buttons in it', async () => {
    drawChart(sixLots, { view: 'table', onLotSelect: () => {} });
    await painted();
    expect(copied(screen.getByRole('table'))).toContain(
      'Subscription\t6,420\t10,000\tDec 7, 2024\tLive',
    );
  });

  it.each([600, 240])('keeps its accessible roles at %i px', async (width) => {
    drawChart(aCredits({ lots: [aLot()] }), { view: 'table', width });
    await painted();
    const tree = await accessibilityTree();
    expect(namesOf(tree, 'table')).toEqual(['1 lot']);
    expect(namesOf(tree, 'row')).toHaveLength(2);
    expect(namesOf(tree, 'columnheader').slice(0, 4)).toEqual([
      'Kind',
      'Left',
      'Allocated',
      'Expires',
    ]);
    expect(namesOf(tree, 'rowheader')).toEqual(['Top-up']);
    expect(namesOf(tree, 'cell')).toHaveLength(4);
  });
});
