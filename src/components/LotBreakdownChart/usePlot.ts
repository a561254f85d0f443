import { type ComponentType, type RefObject, useEffect, useState } from 'react';
import { warnPlotFailed } from '../../hooks/warnings.js';

/**
 * A recharts layer, loaded once it is wanted, in view and the page is idle; `null` until then, for readers who save
 * data, and where it cannot be loaded: the picture is complete without it.
 *
 * @param load - Imports the layer; the same function on every render.
 */
export function usePlot<Props>(
  ref: RefObject<Element | null>,
  isWanted: boolean,
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> | null {
  const [plot, setPlot] = useState<ComponentType<Props> | null>(null);
  const isNeeded = isWanted && plot === null;
  useEffect(() => {
    const element = ref.current;
    if (!isNeeded || !element || savesData() || !canSee()) return;
    let isCanceled = false;
    const stopWaiting = whenSeenAndIdle(element, () => {
      load().then((loaded) => isCanceled || setPlot(() => loaded), warnPlotFailed);
    });
    return () => {
      isCanceled = true;
      stopWaiting();
    };
  }, [ref, isNeeded, load]);
  return isWanted ? plot : null;
}

function whenSeenAndIdle(element: Element, run: () => void): () => void {
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

/** Safari has no requestIdleCallback; a timer after the current work comes close. */
function whenIdle(run: () => void): () => void {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(run, 1);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(run);
  return () => cancelIdleCallback(handle);
}

/** Network Information API: only some browsers have it, and its type is in no library of TypeScript. */
function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

/** jsdom cannot, in which many hosts test their pages. */
function canSee(): boolean {
  return typeof IntersectionObserver !== 'undefined';
}
