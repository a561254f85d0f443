import { parseAst } from 'vite';

/** At least this many words make a sentence. */
const SENTENCE = /([\p{L}`]+['’`,:;.]?\s+){3,}[\p{L}`]+/u;

/**
 * The sentences in a production build that are for developers: warnings, and messages of errors. Misuse is thrown with
 * its sentence there too, so what stands in a `throw` is left out.
 *
 * @param {string} code
 * @param {ReadonlySet<string>} texts - What widgets show to users.
 * @returns {string[]}
 */
export function developmentSentences(code, texts) {
  return stringsIn(parseAst(code)).filter((text) => SENTENCE.test(text) && !texts.has(text));
}

/** Every text in a syntax tree, of templates piece by piece. */
function stringsIn(node) {
  if (node === null || typeof node !== 'object' || node.type === 'ThrowStatement') return [];
  if (node.type === 'Literal') return typeof node.value === 'string' ? [node.value] : [];
  if (node.type === 'TemplateElement') return [node.value.cooked];
  return Object.values(node).flatMap(stringsIn);
}
