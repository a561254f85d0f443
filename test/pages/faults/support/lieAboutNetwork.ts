/** Runs in a page before anything else: `?onLine=true` in its URL is the value of `navigator.onLine`, true or not. */
export function lieAboutNetwork(): void {
  const onLine = new URLSearchParams(location.search).get('onLine');
  if (onLine === null) return;
  Object.defineProperty(navigator, 'onLine', { get: () => onLine === 'true' });
}
