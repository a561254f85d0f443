import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Words of this project's own making, each with what the field says. */
const OWN_WORDS: readonly [RegExp, string][] = [
  [/\bmend(s|ed|ing)?\b/i, 'fix'],
  [/\banew\b/i, 'again'],
  [/\bwhoever\b/i, 'the caller'],
  [/\bhas not got\b/i, 'lacks'],
  [/\bis none\b/i, 'is not one'],
  [/\baskers?\b/i, 'caller'],
  [/\bthe readers?\b/i, 'the user'],
  [/\bthe vendors?\b/i, 'Olostep, or upstream'],
  [/\bextra asks?\b/i, 'off-poll refetch'],
  [/\btab news\b/i, 'tab message'],
  [/\bstand-ins?\b|\bstand In(s|Title)?\b/, 'placeholder'],
];

/** British spellings. `aria-labelledby` is the platform's word. */
const BRITISH =
  /\w*((col|fav|hon|behavi|neighb|lab|hum|rum|flav|vap|harb)our|catalogue|analogue|licence|defence|offence|pretence|practise|artefact|judgement|(real|serial|normal|organ|recogn|initial|optim|minim|maxim|summar|custom|special|standard|priorit|visual|categor|author|util|final|local|general|synchron|token|material|capital)is(e[ds]?|ing|ation)|analys(e[ds]?|ing)\b|(travel|cancel|label|model|signal|level|channel|tunnel)l(ed|ing)(?!by))|\b(cent|met|lit|theat|fib)res?\b|\bgrey\w*|\bwhilst\b|\bamongst\b|\blearnt\b|\bmisspelt\b|\bspelt\b|\bageing\b|\bfulfil\b|\bcheque\b|\bprogrammes?\b/i;

/** Generated, of others, or about words. */
const IS_NOT_OURS =
  /(^|\/)package-lock\.json$|^\.storybook\/public\/|^test\/contract\/.*\.yaml$|^src\/format\/messages\/|^test\/lint\/words\.test\.ts$/;
const IS_TEXT = /\.(ts|tsx|mjs|cjs|js|jsx|mdx|md|json|jsonc|css|ya?ml|txt|html|sh)$/;

/** What stands in quotes or is code in a sentence may be another project's word. */
const QUOTED = /`[^`]*`|"[^"]*"|“[^”]*”/g;

/** Names of react-query. */
const THEIR_NAMES = /\bCancelledError\b/g;

/** `createExtraAsk` as "create extra ask", `TAB_NEWS` as "TAB NEWS". */
function splitNames(text: string): string {
  return text.replace(/([a-z\d])([A-Z])/g, '$1 $2').replace(/([A-Za-z])_(?=[A-Za-z])/g, '$1 ');
}

/** What is wrong with a line, if anything is. */
function wrongWord(line: string): string | null {
  const prose = splitNames(line.replace(QUOTED, '').replace(THEIR_NAMES, ''));
  const own = OWN_WORDS.find(([pattern]) => pattern.test(prose));
  if (own) return `"${prose.match(own[0])?.[0]}": say "${own[1]}"`;
  const british = prose.match(BRITISH)?.[0];
  return british ? `"${british}": write American English` : null;
}

describe('words', () => {
  it.each([
    ['a mend', '// Mends what was dropped.', '"Mends": say "fix"'],
    ['a title in single quotes', "it('asks the reader')", '"the reader": say "the user"'],
    ['a British spelling in a name', 'const baseColour = 1;', '"Colour": write American English'],
    ['a British verb', '// Normalises text.', '"Normalises": write American English'],
    ['an own word in a name', 'const askerOf = 1;', '"asker": say "caller"'],
    ['a phrase in a name', 'function tellTabNews() {}', '"Tab News": say "tab message"'],
    ['a placeholder by its old name', 'const standInTitle = 1;', '"stand In": say "placeholder"'],
  ])('are caught: %s', (_what, line, problem) => {
    expect(wrongWord(line)).toBe(problem);
  });

  it.each([
    ['a screen reader', '// What a screen reader announces.'],
    ['a quotation', '// They call it "the reader".'],
    ['a word of the platform', 'aria-labelledby={titleId}'],
    ['a name of react-query', 'if (error instanceof CancelledError) return;'],
    ['a word that only looks alike', '// An amendment, a precise promise, an analysis.'],
  ])('are let through: %s', (_what, line) => {
    expect(wrongWord(line)).toBeNull();
  });

  it('are the field’s, in every tracked text', () => {
    const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).split('\n');
    const files = tracked.filter(
      (file) => IS_TEXT.test(file) && !IS_NOT_OURS.test(file) && existsSync(file),
    );
    const problems = files.flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .flatMap((line, index) => {
          const problem = wrongWord(line);
          return problem ? `${file}:${index + 1} ${problem}` : [];
        }),
    );
    expect(files.length).toBeGreaterThan(500);
    expect(problems).toEqual([]);
  });
});
