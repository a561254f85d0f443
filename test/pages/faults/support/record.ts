/** Runs in a page before anything else: records what it prints, posts to other tabs and does not catch. */
export function record(): void {
  window.recorded = { console: [], broadcasts: [], uncaught: [] };
  const { console: lines, broadcasts, uncaught } = window.recorded;
  for (const level of ['debug', 'log', 'info', 'warn', 'error', 'trace', 'table', 'dir'] as const) {
    console[level] = new Proxy(console[level], {
      apply: (print, self, args: unknown[]) => {
        lines.push([level, ...args]);
        return Reflect.apply(print, self, args);
      },
    });
  }
  const post = BroadcastChannel.prototype.postMessage;
  BroadcastChannel.prototype.postMessage = function (message) {
    broadcasts.push([this.name, message]);
    post.call(this, message);
  };
  window.addEventListener('error', ({ message, error }) => uncaught.push([message, error]));
  window.addEventListener('unhandledrejection', ({ reason }) => uncaught.push(reason));
}
