/** Errors in a peer's own declarations. They count, unless the peer has them without us, too. */
const KNOWN = [
  {
    peer: 'msw',
    what: "msw's CommonJS declarations import an ES module, rettime, which node16 refuses",
    pattern: /^\.\.\/node_modules\/msw\/lib\/core\/.*TS1479: .*import\("rettime"\)/,
  },
];

/** By known error and settings: the errors of a program that imports the peer and nothing else. */
const alone = new Map(KNOWN.map((known) => [known, new Map()]));

/**
 * Whether a peer has an error by itself.
 *
 * @param {string} error
 * @param {string} settings - A name for the settings under which it was found.
 * @param {(peer: string) => Promise<string[]>} compileAlone - Gives the errors of a peer under these settings.
 */
export async function isPeerError(error, settings, compileAlone) {
  const known = KNOWN.find(({ pattern }) => pattern.test(error));
  if (!known) return false;
  const found = alone.get(known);
  if (!found.has(settings)) found.set(settings, compileAlone(known.peer));
  return (await found.get(settings)).includes(error);
}

/** A line on each known error that was met, and whether all were. */
export function reportPeerErrors() {
  const lines = KNOWN.map((known) => {
    const count = alone.get(known).size;
    return count > 0
      ? `Not counted, under ${count} settings: ${known.what}`
      : `No longer so, take it out of scripts/types/peerErrors.mjs: ${known.what}`;
  });
  return { lines, isStale: [...alone.values()].some(({ size }) => size === 0) };
}
