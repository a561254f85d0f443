import { buildServer } from './buildPages.mjs';

const ROUNDS = 400;
/** Enough for the code to be compiled. */
const WARM_UP_ROUNDS = 200;

/**
 * Times server rendering of the three widgets, and of the same elements written by hand, in turns.
 *
 * @returns {Promise<{ widgetsMs: number, handWrittenMs: number }[]>}
 */
export async function measureServer() {
  const path = await buildServer();
  // React chooses its production build when it is loaded.
  process.env.NODE_ENV = 'production';
  const { renderWidgets, renderHandWritten } = await import(path);
  const samples = [];
  for (let round = -WARM_UP_ROUNDS; round < ROUNDS; round += 1) {
    const widgetsMs = timeOf(renderWidgets);
    const handWrittenMs = timeOf(renderHandWritten);
    if (round >= 0) samples.push({ widgetsMs, handWrittenMs });
  }
  return samples;
}

/** Milliseconds. */
function timeOf(render) {
  const startMs = performance.now();
  const html = render();
  const endMs = performance.now();
  if (!html.includes('Subscription')) throw new Error('The widgets are not drawn');
  return endMs - startMs;
}
