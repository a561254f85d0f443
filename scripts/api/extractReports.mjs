import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CompilerState, Extractor, ExtractorConfig } from '@microsoft/api-extractor';
import { compilerOptions, root } from './compilerOptions.mjs';

/** Members of the exported slot unions, which customers never need by name. */
const NEEDS_NO_EXPORT = /Slot$/;

/**
 * Returns a report of each module's declarations, and the problems found: a type that the API uses but no entry
 * exports, and an export or field without a doc comment.
 *
 * @param {{ specifier: string, types: string }[]} modules
 * @returns {Promise<{ reports: Map<string, string>, problems: string[] }>} `reports` by specifier
 */
export async function extractReports(modules) {
  const folder = await mkdtemp(join(tmpdir(), 'api-'));
  const configs = modules.map(({ types }, index) => configOf(folder, `${index}`, root + types));
  const files = configs.map(({ mainEntryPointFilePath }) => mainEntryPointFilePath);
  const compilerState = CompilerState.create(configs[0], { additionalEntryPoints: files });

  const reports = new Map();
  const unexported = [];
  const problems = new Set();
  for (const [index, config] of configs.entries()) {
    const messageCallback = (message) => {
      message.handled = true;
      const { messageId, text, sourceFilePath, sourceFileLine, category } = message;
      const where = `${sourceFilePath?.replace(root, '')}:${sourceFileLine}: `;
      if (messageId === 'ae-forgotten-export') unexported.push({ text, where });
      else if (messageId === 'ae-undocumented' || category === 'Compiler') {
        problems.add(where + text);
      }
    };
    Extractor.invoke(config, { localBuild: true, compilerState, messageCallback });
    reports.set(modules[index].specifier, await codeOf(config.reportTempFilePath));
  }
  await rm(folder, { recursive: true });

  const exported = new Set([...reports.values()].flatMap((text) => declared(text, 'export ')));
  for (const { text, where } of unexported) {
    const [, name] = text.match(/symbol "(\w+)"/);
    if (!exported.has(name) && !NEEDS_NO_EXPORT.test(name)) {
      problems.add(`${where}${name} is part of the API, but no entry exports it`);
    }
  }
  for (const [specifier, text] of reports) reports.set(specifier, withoutOthers(text, exported));
  return { reports, problems: [...problems] };
}

/** Names that a text declares at top level, after the given prefix: `export ` or nothing. */
function declared(text, prefix) {
  const pattern = `^${prefix}(?:(?:abstract|declare) )*(?:class|const|enum|function|interface|type) (\\w+)`;
  return [...text.matchAll(new RegExp(pattern, 'gm'))].map(([, name]) => name);
}

/** A report without the types that another entry exports: they are in that entry's report. */
function withoutOthers(text, exported) {
  const blocks = text.split(/\n\n(?=\S)/);
  return blocks
    .filter((block) => !declared(block, '').some((name) => exported.has(name)))
    .join('\n\n');
}

function configOf(folder, name, mainEntryPointFilePath) {
  return ExtractorConfig.prepare({
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath,
      compiler: { overrideTsconfig: { compilerOptions, files: [mainEntryPointFilePath] } },
      apiReport: {
        enabled: true,
        reportFileName: `${name}.api.md`,
        reportFolder: `${folder}/reports`,
        reportTempFolder: `${folder}/new`,
        // Internal types shape the API, too, whatever their names.
        includeForgottenExports: true,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: 'lf',
    },
    packageJsonFullPath: `${root}package.json`,
  });
}

/** The declarations in a report, without API Extractor's own comments and its only tag, `@public`. */
async function codeOf(path) {
  const text = await readFile(path, 'utf8');
  const [, code] = text.match(/```ts\n(.*)\n```/s);
  return code
    .replaceAll(/^\/\/ @public\n/gm, '')
    .replaceAll(/^\/\/ \(No @packageDocumentation.*\n/gm, '')
    .trim();
}
