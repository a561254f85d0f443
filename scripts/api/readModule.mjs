import ts from 'typescript-5.9';

/**
 * @typedef {object} Doc
 * @property {string} text - Markdown.
 * @property {string} fallback - Text after `@default`.
 * @property {string[]} throws
 * @property {Map<string, string>} params
 *
 * @typedef {{ name: string, type: string, isOptional: boolean, doc: Doc }} Member - A member of a type, or a parameter.
 *
 * @typedef {object} Item
 * @property {string} name
 * @property {'function' | 'constant' | 'class' | 'interface' | 'type'} kind
 * @property {string} type - Signature of a function, type of a constant or alias, or what a class or interface extends.
 * @property {Member[]} members
 * @property {Member[]} params
 * @property {Doc} doc
 */

const KINDS = {
  FunctionDeclaration: 'function',
  VariableDeclaration: 'constant',
  ClassDeclaration: 'class',
  InterfaceDeclaration: 'interface',
  TypeAliasDeclaration: 'type',
};

/**
 * Reads a module's exports and its own description from its declarations and doc comments.
 *
 * @param {ts.Program} program
 * @param {string} path - Path of its declarations.
 * @returns {{ text: string, items: Item[] }}
 */
export function readModule(program, path) {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(path);
  const symbols = checker.getExportsOfModule(checker.getSymbolAtLocation(file));
  const exported = new Set(symbols.map(({ name }) => name));
  const items = symbols.map((symbol) => readItem(resolved(checker, symbol), checker, exported));
  return { text: moduleText(file), items };
}

function readItem(symbol, checker, exported) {
  const [node] = symbol.declarations;
  const doc = docOf(symbol, checker);
  return {
    name: symbol.name,
    kind: KINDS[ts.SyntaxKind[node.kind]],
    type: typeOf(node, checker, exported),
    members: (node.members ?? [])
      .filter((member) => !ts.isConstructorDeclaration(member))
      .map((member) => readMember(member, checker)),
    params: (node.parameters ?? []).map((parameter) => ({
      ...readMember(parameter, checker),
      doc: { ...doc, text: doc.params.get(nameOf(parameter)) ?? '' },
    })),
    doc,
  };
}

function typeOf(node, checker, exported) {
  if (ts.isFunctionDeclaration(node)) return signatureOf(node);
  if (ts.isClassDeclaration(node)) return constructionOf(node);
  if (ts.isTypeAliasDeclaration(node)) return unionOf(node.type, checker, exported).join(' | ');
  const heritage = node.heritageClauses?.flatMap(({ types }) => types) ?? [];
  return node.type?.getText() ?? heritage.map((type) => type.getText()).join(', ');
}

function constructionOf(node) {
  const params = node.members.find(ts.isConstructorDeclaration)?.parameters ?? [];
  const base = node.heritageClauses?.map((clause) => ` ${clause.getText()}`).join('') ?? '';
  const text = params.map((parameter) => parameter.getText()).join(', ');
  return `class ${node.name.text}${base} {\n  constructor(${text});\n}`;
}

/** A function as a caller sees it; a destructured parameter is named `options`. */
function signatureOf(node) {
  const params = node.parameters.map(
    (parameter) =>
      `${nameOf(parameter)}${parameter.questionToken ? '?' : ''}: ${parameter.type.getText()}`,
  );
  const generics = node.typeParameters?.map((parameter) => parameter.getText()).join(', ');
  const head = node.name.text + (generics ? `<${generics}>` : '');
  const oneLine = `${head}(${params.join(', ')}): ${node.type.getText()}`;
  if (oneLine.length <= 100) return oneLine;
  return `${head}(\n${params.map((param) => `  ${param},\n`).join('')}): ${node.type.getText()}`;
}

/** Members of a union, flattened where a member union has no public name. */
function unionOf(type, checker, exported) {
  if (ts.isUnionTypeNode(type)) {
    return type.types.flatMap((part) => unionOf(part, checker, exported));
  }
  const symbol = ts.isTypeReferenceNode(type)
    ? checker.getSymbolAtLocation(type.typeName)
    : undefined;
  const alias = symbol && resolved(checker, symbol).declarations?.[0];
  const isNameless =
    alias &&
    ts.isTypeAliasDeclaration(alias) &&
    !alias.typeParameters &&
    !exported.has(symbol.name);
  return isNameless ? unionOf(alias.type, checker, exported) : [type.getText()];
}

function resolved(checker, symbol) {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

function readMember(node, checker) {
  const symbol = checker.getSymbolAtLocation(node.name ?? node) ?? node.symbol;
  const parameters = node.parameters?.map((parameter) => parameter.getText()).join(', ');
  const type = node.type?.getText() ?? node.initializer?.getText() ?? '';
  return {
    name: nameOf(node),
    type: parameters === undefined ? type : `(${parameters})${type && ` => ${type}`}`,
    isOptional: Boolean(node.questionToken),
    doc: docOf(symbol, checker),
  };
}

function nameOf(node) {
  return ts.isIdentifier(node.name) ? node.name.text : 'options';
}

function docOf(symbol, checker) {
  const tags = symbol.getJsDocTags(checker);
  const texts = (name) => tags.filter((tag) => tag.name === name).map(({ text }) => plain(text));
  return {
    text: plain(symbol.getDocumentationComment(checker)),
    fallback: texts('default').join(' '),
    throws: texts('throws'),
    params: new Map(texts('param').map((text) => text.split(/\s+(?:-\s+)?(.*)/s, 2))),
  };
}

function plain(parts) {
  return ts.displayPartsToString(parts).replaceAll(/\{@link (\w+)\}/g, '`$1`');
}

/** Text before `@packageDocumentation` in the first comment of a file. */
function moduleText(file) {
  const [, comment = ''] = file.text.match(/^\/\*\*(.*?)@packageDocumentation/s) ?? [];
  return comment.replaceAll(/^ *\* ?/gm, '').trim();
}
