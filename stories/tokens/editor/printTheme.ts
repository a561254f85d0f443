import type { CreditsTheme } from 'react-credit-widgets';

/**
 * A theme as TypeScript to copy: the preset by its name, and the edits written out.
 *
 * @param presetName - `default`, or the name of an export of `react-credit-widgets/themes`.
 * @param hasKinds - Whether the preset has `kinds` of its own, which those of the edits are put over.
 */
export function printTheme(presetName: string, hasKinds: boolean, edits: CreditsTheme): string {
  const isPreset = presetName !== 'default';
  const { kinds, ...tokens } = edits;
  const members = [
    ...(isPreset ? [`...${presetName}`] : []),
    ...Object.entries(tokens).map(member),
    ...(kinds ? [`kinds: {\n${lines(kindMembers(presetName, hasKinds, kinds), 4)}  }`] : []),
  ];
  if (members.length === 0) return '// The default: no theme is needed. Change a control.\n';
  const imports = [
    "import type { CreditsTheme } from 'react-credit-widgets';",
    ...(isPreset ? [`import { ${presetName} } from 'react-credit-widgets/themes';`] : []),
  ].join('\n');
  return `${imports}\n\nexport const theme: CreditsTheme = {\n${lines(members, 2)}};\n`;
}

function kindMembers(presetName: string, hasKinds: boolean, kinds: object): string[] {
  const own = Object.entries(kinds).map(member);
  return hasKinds ? [`...${presetName}.kinds`, ...own] : own;
}

function member([key, value]: [string, unknown]): string {
  return `${/^\w+$/.test(key) ? key : quoted(key)}: ${literal(value)}`;
}

function literal(value: unknown): string {
  if (typeof value !== 'object' || value === null) return quoted(String(value));
  return `{ ${Object.entries(value).map(member).join(', ')} }`;
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

function lines(members: string[], indent: number): string {
  return members.map((text) => `${' '.repeat(indent)}${text},\n`).join('');
}
