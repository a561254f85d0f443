// `node compileByApi.mjs <typescript.js> <tsconfig.json>…`: prints the errors of `tsc -p` for each, as a JSON array of
// arrays of lines. A single process, warm after its first program, takes a third of the time. Skips errors in the
// peers' declarations unless CHECK_FULL is set.
import { dirname } from 'node:path';

const [api, ...configs] = process.argv.slice(2);
const { default: ts } = await import(api);
/** Files shared by all projects (TypeScript's own declarations, msw), parsed once per module kind. */
const shared = new Map();

process.stdout.write(JSON.stringify(configs.map(errorsOf)));

function errorsOf(path) {
  const project = dirname(path);
  const { config } = ts.readConfigFile(path, ts.sys.readFile);
  const { fileNames, options, errors } = ts.parseJsonConfigFileContent(config, ts.sys, project);
  const program = ts.createProgram(fileNames, options, createHost(options, project));
  const files = program.getSourceFiles().filter(({ fileName }) => isChecked(fileName));
  const found = [
    ...errors,
    ...program.getOptionsDiagnostics(),
    ...files.flatMap((file) => program.getSyntacticDiagnostics(file)),
    ...files.flatMap((file) => program.getSemanticDiagnostics(file)),
    ...program.getGlobalDiagnostics(),
  ];
  const names = {
    getCurrentDirectory: () => project,
    getCanonicalFileName: (name) => name,
    getNewLine: () => '\n',
  };
  return ts.sortAndDeduplicateDiagnostics(found).map((error) => {
    return ts.formatDiagnostic(error, names).split('\n', 1)[0];
  });
}

function createHost(options, project) {
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile;
  host.getSourceFile = (name, ...rest) => {
    if (name.startsWith(`${project}/`)) return read(name, ...rest);
    const key = `${options.module} ${name}`;
    if (!shared.has(key)) shared.set(key, read(name, ...rest));
    return shared.get(key);
  };
  return host;
}

function isChecked(name) {
  return process.env.CHECK_FULL || !/\/node_modules\/(?!react-credit-widgets\/)/.test(name);
}
