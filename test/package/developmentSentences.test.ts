import { describe, expect, it } from 'vitest';
import { developmentSentences } from '../../scripts/package/sizes/developmentSentences.mjs';

const texts = new Set(['We’ll keep trying in the background.']);

describe('developmentSentences', () => {
  it.each([
    ['a warning', 'warn("theme.accent is no color: use hex or rgb().")'],
    ['the message of an error', 'const m = { network: "no connection. Check network and CORS." };'],
    ['a template', 'warn(`the endpoint has no route here`)'],
    ['an error that is made but not thrown', 'onError(new Error("this is a long sentence"))'],
    ['a sentence after a regular expression with a quote', 'a = /["]/; warn("this is a sentence")'],
  ])('finds %s', (_what, code) => {
    expect(developmentSentences(code, texts)).toHaveLength(1);
  });

  it.each([
    ['a text that widgets show', 'const t = "We\\u2019ll keep trying in the background.";'],
    [
      'misuse, which is thrown',
      'throw new Error("useCredits needs a <CreditsProvider> above it.")',
    ],
    ['a class name', 'className("cw-root cw-card")'],
    ['an error by its code', '"Credits API: network"'],
  ])('leaves out %s', (_what, code) => {
    expect(developmentSentences(code, texts)).toEqual([]);
  });
});
