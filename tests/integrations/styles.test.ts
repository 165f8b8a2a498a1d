import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import type { AstroConfig, HookParameters } from 'astro';
import postcss, { type AcceptedPlugin } from 'postcss';
import { expect, test } from 'vitest';
import { type MadeBefore, madeAnew } from '#integrations/cache/made-before.ts';
import { keptStyles, styles } from '#integrations/styles.ts';

const sheet = '.box {\n  @apply p-4;\n  & b { user-select: none }\n}\n';

/** The plugins of development. */
async function plugins(): Promise<readonly AcceptedPlugin[]> {
  let found: readonly AcceptedPlugin[] = [];
  const setup = {
    command: 'dev',
    config: { root: pathToFileURL(`${process.cwd()}/`), vite: {} } as AstroConfig,
    updateConfig: (update: {
      readonly vite: { readonly css: { readonly postcss: { plugins: AcceptedPlugin[] } } };
    }) => {
      found = update.vite.css.postcss.plugins;
    },
  };
  await styles().hooks['astro:config:setup']?.(setup as unknown as HookParameters<'astro:config:setup'>);
  return found;
}

const styled = async (made: MadeBefore) =>
  (await postcss([keptStyles(made, process.cwd(), plugins)]).process(sheet, { from: path.resolve('a.css') })).css;

test('a style sheet is as Tailwind and Autoprefixer write it, byte by byte also when it is taken from the build before', async () => {
  const kept = new Map<string, string>();
  const keeping: MadeBefore = {
    ...madeAnew,
    text: async ([file = '', source = ''], make) => {
      const known = kept.get(file + source) ?? (await make());
      kept.set(file + source, known);
      return known;
    },
  };
  const first = await styled(keeping);
  expect(first).toMatch(/padding: 16px/u);
  expect(first).toMatch(/\.box b \{\s*-webkit-user-select: none/u);
  expect([...kept]).toEqual([[`a.css${sheet}`, first]]);
  kept.set(`a.css${sheet}`, '.kept {}');
  expect(await styled(keeping)).toBe('.kept {}');
});
