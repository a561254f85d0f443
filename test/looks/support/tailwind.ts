import { compile } from 'tailwindcss';
import tailwind from 'tailwindcss/index.css?raw';

const compiler = compile('@import "tailwindcss";', {
  base: '/',
  loadStylesheet: async (path, base) => ({ path, base, content: tailwind }),
});

/** The stylesheet of a Tailwind 4 page with these utilities: theme, preflight and utilities, each in its layer. */
export async function tailwindWith(...utilities: string[]): Promise<string> {
  return (await compiler).build(utilities);
}
