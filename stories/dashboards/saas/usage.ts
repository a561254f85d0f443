import type { UsageCardProps } from './UsageCard.js';

/** Made-up usage, each with a sparkline of 12 weeks. */
export const usage: readonly UsageCardProps[] = [
  {
    name: 'Pages read, 30 days',
    value: '41,208',
    change: '12.4% more than before',
    line: 'M0 27 11 25 22 26 33 21 44 22 55 17 66 18 77 13 88 15 99 9 110 10 120 4',
  },
  {
    name: 'Sources watched',
    value: '318',
    change: '9 added this week',
    line: 'M0 22 11 22 22 20 33 20 44 19 55 15 66 15 77 14 88 12 99 12 110 9 120 8',
  },
  {
    name: 'Reports sent',
    value: '64',
    change: '3 scheduled for today',
    line: 'M0 14 11 20 22 12 33 18 44 9 55 16 66 11 77 19 88 13 99 17 110 8 120 12',
  },
];
