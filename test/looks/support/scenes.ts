import type { SpecimenName } from './specimens.js';

/** A page of specimens, in columns. */
export interface Scene {
  name: string;
  columns: readonly { width: number; shows: readonly SpecimenName[] }[];
}

/** Every specimen at least once, those with rules for narrow columns also in a narrow one. */
export const scenes: readonly Scene[] = [
  {
    name: 'plan and balance',
    columns: [
      {
        width: 600,
        shows: [
          'plan',
          'plan without subscription',
          'plan, failed',
          'plan, pending',
          'inline balance',
          'inline balance, old',
          'balance, low and old',
        ],
      },
      { width: 360, shows: ['balance, estimated', 'balance, failed', 'balance, pending'] },
      { width: 240, shows: ['plan', 'balance'] },
    ],
  },
  {
    name: 'lots',
    columns: [
      { width: 600, shows: ['lots'] },
      { width: 360, shows: ['lots, failed'] },
      { width: 240, shows: ['lots, all shown'] },
    ],
  },
  {
    name: 'lots, in other states',
    columns: [
      { width: 600, shows: ['lots, all shown'] },
      { width: 600, shows: ['lots, pending'] },
    ],
  },
  {
    name: 'kinds and table',
    columns: [
      { width: 600, shows: ['kinds, table open'] },
      { width: 360, shows: ['table'] },
      { width: 240, shows: ['kinds, table open'] },
    ],
  },
  {
    name: 'runway and the end of a long table',
    columns: [
      { width: 600, shows: ['runway'] },
      { width: 600, shows: ['table, last page', 'runway without its plot'] },
    ],
  },
];
