import { transform } from 'lightningcss';

const version = (major: number, minor = 0) => (major << 16) | (minor << 8);

/** The default targets of Vite 8 (`build.target: 'baseline-widely-available'`). */
const VITE_TARGETS = {
  chrome: version(111),
  edge: version(111),
  firefox: version(114),
  safari: version(16, 4),
  ios_saf: version(16, 4),
};

/** A stylesheet as a customer's build outputs it. */
export function compileForOlder(css: string): string {
  const { code } = transform({
    filename: 'site.css',
    code: Buffer.from(css),
    minify: true,
    targets: VITE_TARGETS,
  });
  return code.toString();
}
