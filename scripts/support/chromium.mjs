// Finds the Chromium for tests and screenshots, as Playwright launch options.
//
// A browser download does not work everywhere, so none is required: on linux-x64 the binary comes
// from an npm package, with its own libraries and font, and runs on a bare Debian.
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const nodeModules = fileURLToPath(new URL('../../node_modules', import.meta.url));

// For the same pixels on every machine, and no connections but the page's own.
const args = [
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--disable-background-networking',
  '--disable-component-update',
];

// The fonts.conf inside the npm package points to an AWS Lambda folder. This one is found through
// FONTCONFIG_PATH. Its paths are relative to the file, so the cache can be moved. The package's font
// comes first, so that `sans-serif` is the same font with and without system fonts.
const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts/fonts</dir>
  <dir>/usr/share/fonts</dir>
  <dir>/usr/local/share/fonts</dir>
  <dir prefix="xdg">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
  <alias binding="strong"><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
  <alias binding="strong"><family>system-ui</family><prefer><family>Open Sans</family></prefer></alias>
  <alias><family>monospace</family><prefer><family>DejaVu Sans Mono</family></prefer></alias>
</fontconfig>
`;

/**
 * Launch options for Playwright's `chromium.launch`. Looks in this order: `$CHROMIUM_PATH`; the
 * binary inside @sparticuz/chromium (linux-x64); an installed Chromium or Chrome; Playwright's cache.
 *
 * @returns {Promise<{ args: string[], executablePath?: string, env?: Record<string, string> }>}
 */
export async function chromiumLaunchOptions() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM_PATH is not a file: ${named}`);
    return { args, executablePath: named };
  }

  const packaged = await packagedChromium();
  if (packaged) {
    return {
      args,
      executablePath: join(packaged, 'chromium'),
      env: {
        ...process.env,
        // Its own NSS and other libraries first; a bare Debian lacks them.
        LD_LIBRARY_PATH: [join(packaged, 'al2023/lib'), process.env.LD_LIBRARY_PATH]
          .filter(Boolean)
          .join(delimiter),
        FONTCONFIG_PATH: packaged,
      },
    };
  }

  const installed = installedChromium();
  // Without a path Playwright looks in its own cache, and says how to fill it if it is empty.
  return installed ? { args, executablePath: installed } : { args };
}

/** Folder with the unpacked binary of @sparticuz/chromium; null where it cannot run. */
async function packagedChromium() {
  const manifest = join(nodeModules, '@sparticuz/chromium/package.json');
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(manifest)) return null;

  const { version } = JSON.parse(await readFile(manifest, 'utf8'));
  const cache = join(nodeModules, '.cache/chromium');
  const target = join(cache, version);
  if (existsSync(target)) return target;

  // Unpack elsewhere, then rename, so that no process sees a partial folder.
  await mkdir(cache, { recursive: true });
  const partial = await mkdtemp(join(cache, `${version}-partial-`));
  try {
    await promisify(execFile)(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        "import chromium from '@sparticuz/chromium'; await chromium.executablePath();",
      ],
      {
        cwd: nodeModules,
        // It unpacks into the temporary folder, and unpacks its shared libraries only on AWS Lambda.
        env: { ...process.env, TMPDIR: partial, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' },
      },
    );
    await writeFile(join(partial, 'fonts.conf'), fontsConf);
    await rename(partial, target);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    // Another process was first; its folder is fine.
    if (!existsSync(target)) throw error;
  }
  return target;
}

/** Path of an installed Chromium or Chrome; undefined without one. */
function installedChromium() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  return [
    ...onPath,
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    join(process.env.PROGRAMFILES ?? 'C:/Program Files', 'Google/Chrome/Application/chrome.exe'),
  ].find((path) => existsSync(path));
}
