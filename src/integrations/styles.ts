import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'postcss';
import { currentInputs } from '#sources/current-inputs.ts';
import { type MadeBefore, madeBefore } from './cache/made-before.ts';

/**
 * Tailwind for all styles. A build takes what Tailwind made of a style sheet from the one before when the code is the same,
 * and does not load Tailwind then. Development has it as @astrojs/tailwind sets it up.
 * @param configFile Tailwind's configuration
 */
export function styles(configFile: string): AstroIntegration {
  let made: MadeBefore | undefined;
  return {
    name: 'styles',
    hooks: {
      'astro:config:setup': async (setup) => {
        const { config, command, updateConfig } = setup;
        if (command === 'build') {
          const folder = path.join(fileURLToPath(config.cacheDir), 'made', 'styles');
          made = madeBefore(folder, currentInputs().code);
          updateConfig({
            vite: { css: { postcss: { plugins: [keptStyles(configFile, made, fileURLToPath(config.root))] } } },
          });
          return;
        }
        const { default: tailwind } = await import('@astrojs/tailwind');
        const { hooks } = tailwind({ configFile, applyBaseStyles: false, nesting: true });
        await hooks['astro:config:setup']?.(setup);
      },
      'astro:build:done': () => made?.dropUnused(),
    },
  };
}

/** The plugins of @astrojs/tailwind, as one that runs them when it has to. */
export const keptStyles = (configFile: string, made: MadeBefore, root: string): Plugin => ({
  postcssPlugin: 'kept-styles',
  Once: async (sheet, { result, postcss }) => {
    const { from = '' } = result.opts;
    const source = sheet.toString();
    const css = await made.text([path.relative(root, from), source], async () => {
      const processed = await postcss(await tailwindPlugins(configFile)).process(source, { from });
      return processed.css;
    });
    result.root = postcss.parse(css, { from });
  },
});

async function tailwindPlugins(configFile: string) {
  const [{ default: nesting }, { default: tailwind }, { default: autoprefixer }] = await Promise.all([
    import('tailwindcss/nesting/index.js'),
    import('tailwindcss'),
    import('autoprefixer'),
  ]);
  return [nesting(), tailwind(configFile), autoprefixer()];
}
