import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript-5.9';

const OF_A_LIST = /\btypeof (\w+)\)\[number\]/;

/**
 * Writes a union of strings in place of each type that is made of a constant list, such as `(typeof LIST)[number]`. The list
 * is not exported, so customers and the API reports see its strings.
 *
 * @param {string} folder - Declarations, as the compiler wrote them.
 */
export async function writeOutLists(folder) {
  const paths = (await readdir(folder, { recursive: true }))
    .filter((name) => name.endsWith('.d.ts'))
    .map((name) => join(folder, name));
  const texts = await Promise.all(paths.map((path) => readFile(path, 'utf8')));
  const found = paths.filter((_, index) => OF_A_LIST.test(texts[index]));
  const program = ts.createProgram(found, { lib: ['lib.es5.d.ts'], types: [] });
  await Promise.all(found.map((path) => writeFile(path, writtenOut(program, path))));
}

function writtenOut(program, path) {
  const checker = program.getTypeChecker();
  const { statements, text } = program.getSourceFile(path);
  return statements
    .filter(ts.isTypeAliasDeclaration)
    .flatMap(({ type }) => (ts.isUnionTypeNode(type) ? type.types : [type]))
    .filter((type) => OF_A_LIST.test(type.getText()))
    .reduce((result, type) => {
      const [, list] = type.getText().match(OF_A_LIST);
      const { types } = checker.getTypeFromTypeNode(type);
      const strings = types.map(({ value }) => `'${value}'`).join(' | ');
      return result
        .replace(type.getText(), strings)
        .replace(new RegExp(`^import type \\{ ${list} \\}.*\\n`, 'm'), '');
    }, text);
}
