import { type ComponentType, type RefObject, useEffect, useState } from 'react';
import { warnPlotFailed } from '../../hooks/warnings.js';

/**
 * Returns a recharts layer, loaded once it is enabled and in view and the page is idle. `null` until then, for users
 * who save data, and if it fails to load: the chart is complete without it.
 *
 * @param load - Imports the layer. Must be a stable function.
 */
export function usePlot<Props>(
  ref: RefObject<Element | null>,
  isEnabled: boolean,
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> | null {
  const [plot, setPlot] = useState<ComponentType<Props> | null>(null);
  const isNeeded = isEnabled && plot === null;
  useEffect(() => {
    const element = ref.current;
    if (!isNeeded || !element || savesData() || !hasIntersectionObserver()) return;
    let isCanceled = false;
    const stopWaiting = whenVisibleAndIdle(element, () => {
      load().then((loaded) => isCanceled || setPlot(() => loaded), warnPlotFailed);
    });
    return () => {
      isCanceled = true;
      stopWaiting();
    };
  }, [ref, isNeeded, load]);
  return isEnabled ? plot : null;
}

function whenVisibleAndIdle(element: Element, run: () => void): () => void {
  let cancelIdle = () => {};
  const observer = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    cancelIdle = whenIdle(run);
  });
  observer.observe(element);
  return () => {
    observer.disconnect();
    cancelIdle();
  };
}

/** Safari has no requestIdleCallback; a timer after the current work is close enough. */
function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(run, 1);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(run);
  return () => cancelIdleCallback(handle);
}

/** Network Information API: only some browsers have it, and TypeScript does not declare it. */
function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

/** False in jsdom, where many hosts test their pages. */
function hasIntersectionObserver(): boolean {
  return typeof IntersectionObserver !== 'undefined';
}
