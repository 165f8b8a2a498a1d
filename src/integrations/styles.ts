import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'postcss';
import { currentInputs } from '#sources/current-inputs.ts';
import { type MadeBefore, madeBefore } from './cache/made-before.ts';

const configFile = fileURLToPath(new URL('../styles/tailwind.config.mjs', import.meta.url));

/**
 * Tailwind and Autoprefixer for all styles. A build takes what they made of a style sheet from the one before when the code
 * is the same, and does not load them then.
 */
export function styles(): AstroIntegration {
  let made: MadeBefore | undefined;
  return {
    name: 'styles',
    hooks: {
      'astro:config:setup': async ({ config, command, updateConfig }) => {
        if (command === 'build') {
          made = madeBefore(path.join(fileURLToPath(config.cacheDir), 'made', 'styles'), currentInputs().code);
        }
        const plugins = made ? [keptStyles(made, fileURLToPath(config.root))] : await stylePlugins();
        updateConfig({ vite: { css: { postcss: { plugins } } } });
      },
      'astro:build:done': () => made?.dropUnused(),
    },
  };
}

/** stylePlugins() as one plugin, which loads and runs them when a style sheet was not made before. */
export const keptStyles = (made: MadeBefore, root: string): Plugin => ({
  postcssPlugin: 'kept-styles',
  Once: async (sheet, { result, postcss }) => {
    const { from = '' } = result.opts;
    const source = sheet.toString();
    const css = await made.text([path.relative(root, from), source], async () => {
      const processed = await postcss(await stylePlugins()).process(source, { from });
      return processed.css;
    });
    result.root = postcss.parse(css, { from });
  },
});

async function stylePlugins() {
  const [{ default: nesting }, { default: tailwind }, { default: autoprefixer }] = await Promise.all([
    import('tailwindcss/nesting/index.js'),
    import('tailwindcss'),
    import('autoprefixer'),
  ]);
  return [nesting(), tailwind(configFile), autoprefixer()];
}
