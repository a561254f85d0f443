import { describe, expect, it } from 'vitest';
import { type Chunk, loadedChunks } from '../../scripts/package/sizes/loadedChunks.mjs';

const aChunk = (file: string, others: Partial<Chunk> = {}): Chunk => ({
  file,
  code: Buffer.from(''),
  isEntry: false,
  lazyModule: null,
  imports: [],
  dynamicImports: [],
  modules: [],
  peers: [],
  ...others,
});

const page = [
  aChunk('entry', { isEntry: true, imports: ['shared'], dynamicImports: ['tabs', 'plot'] }),
  aChunk('shared'),
  aChunk('tabs', { lazyModule: 'tabs', imports: ['shared', 'channel'], dynamicImports: ['lock'] }),
  aChunk('channel'),
  aChunk('lock', { lazyModule: 'lock' }),
  aChunk('plot', { lazyModule: 'LotsPlot', imports: ['tick', 'channel'], peers: ['recharts'] }),
  aChunk('tick'),
  aChunk('unused', { lazyModule: 'unused', imports: ['entry'] }),
];
const files = (chunks: Chunk[]) => chunks.map(({ file }) => file);

describe('loadedChunks', () => {
  it('counts what the entry imports statically before the first figure', () => {
    expect(files(loadedChunks(page, ['LotsPlot']).firstFigure)).toEqual(['entry', 'shared']);
  });

  it('adds by idle what loads lazily, whatever that loads, and no plot', () => {
    const { byIdle } = loadedChunks(page, ['LotsPlot']);
    expect(files(byIdle)).toEqual(['entry', 'shared', 'tabs', 'channel', 'lock']);
  });

  it('counts for a plot only what is not there by idle', () => {
    expect(files(loadedChunks(page, ['LotsPlot']).later('LotsPlot'))).toEqual(['plot', 'tick']);
  });

  it('refuses a plot that is not listed', () => {
    expect(() => loadedChunks(page, [])).toThrow('plot loads recharts before it is asked for');
  });

  it('refuses a listed module that nothing loads lazily', () => {
    const { later } = loadedChunks(page, ['LotsPlot']);
    expect(() => later('RunwayPlot')).toThrow('No chunk loads RunwayPlot by import()');
  });
});
