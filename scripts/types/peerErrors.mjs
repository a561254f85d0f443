/** Known errors in a peer's own declarations. One is ignored only if the peer has it without us, too. */
const KNOWN = [
  {
    peer: 'msw',
    what: "msw's CommonJS declarations import an ES module, rettime, which node16 rejects",
    pattern: /^\.\.\/node_modules\/msw\/lib\/core\/.*TS1479: .*import\("rettime"\)/,
  },
];

/** Errors of a program that imports only the peer, by known error and settings. */
const alone = new Map(KNOWN.map((known) => [known, new Map()]));

/**
 * Whether an error is a peer's own.
 *
 * @param {string} error
 * @param {string} settings - Name of the settings under which it occurred.
 * @param {(peer: string) => Promise<string[]>} compileAlone - Returns a peer's errors under these settings.
 */
export async function isPeerError(error, settings, compileAlone) {
  const known = KNOWN.find(({ pattern }) => pattern.test(error));
  if (!known) return false;
  const found = alone.get(known);
  if (!found.has(settings)) found.set(settings, compileAlone(known.peer));
  return (await found.get(settings)).includes(error);
}

/** A line per known error, and whether any of them no longer occurs. */
export function reportPeerErrors() {
  const lines = KNOWN.map((known) => {
    const count = alone.get(known).size;
    return count > 0
      ? `Ignored under ${count} settings: ${known.what}`
      : `No longer occurs, remove it from scripts/types/peerErrors.mjs: ${known.what}`;
  });
  return { lines, isStale: [...alone.values()].some(({ size }) => size === 0) };
}
