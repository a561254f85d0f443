import { transform } from 'lightningcss';

const version = (major: number, minor = 0) => (major << 16) | (minor << 8);

/** What Vite 8 builds for unless it is told otherwise (`build.target: 'baseline-widely-available'`). */
const VITES_TARGETS = {
  chrome: version(111),
  edge: version(111),
  firefox: version(114),
  safari: version(16, 4),
  ios_saf: version(16, 4),
};

/** A stylesheet as a customer's build puts it out. */
export function compileForOlder(css: string): string {
  const { code } = transform({
    filename: 'site.css',
    code: Buffer.from(css),
    minify: true,
    targets: VITES_TARGETS,
  });
  return code.toString();
}
