import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, HookParameters } from 'astro';
import type { AcceptedPlugin, Plugin } from 'postcss';
import { currentInputs } from '#sources/current-inputs.ts';
import { type MadeBefore, madeBefore } from './cache/made-before.ts';

const options = {
  configFile: fileURLToPath(new URL('../styles/tailwind.config.mjs', import.meta.url)),
  applyBaseStyles: false,
  nesting: true,
};

/**
 * @astrojs/tailwind for all styles. A build takes what its PostCSS plugins made of a style sheet from the one before when
 * the code is the same, and does not load them then: they are three hundred modules.
 */
export function styles(): AstroIntegration {
  let made: MadeBefore | undefined;
  return {
    name: 'styles',
    hooks: {
      'astro:config:setup': async (setup) => {
        const { config, command, updateConfig } = setup;
        const plugins = () => pluginsOf(setup);
        if (command === 'build') {
          made = madeBefore(path.join(fileURLToPath(config.cacheDir), 'made', 'styles'), currentInputs().code);
        }
        const chosen = made ? [keptStyles(made, fileURLToPath(config.root), plugins)] : await plugins();
        updateConfig({ vite: { css: { postcss: { plugins: [...chosen] } } } });
      },
      'astro:build:done': () => made?.dropUnused(),
    },
  };
}

type Plugins = () => Promise<readonly AcceptedPlugin[]>;

/** The plugins as one plugin, which loads and runs them when a style sheet was not made before. */
export const keptStyles = (made: MadeBefore, root: string, plugins: Plugins): Plugin => ({
  postcssPlugin: 'kept-styles',
  Once: async (sheet, { result, postcss }) => {
    const { from = '' } = result.opts;
    const source = sheet.toString();
    const css = await made.text([path.relative(root, from), source], async () => {
      const processed = await postcss([...(await plugins())]).process(source, { from });
      return processed.css;
    });
    result.root = postcss.parse(css, { from });
  },
});

/** The PostCSS plugins that @astrojs/tailwind would add to the configuration. */
async function pluginsOf(setup: HookParameters<'astro:config:setup'>): Promise<readonly AcceptedPlugin[]> {
  const { default: tailwind } = await import('@astrojs/tailwind');
  let plugins: readonly AcceptedPlugin[] = [];
  await tailwind(options).hooks['astro:config:setup']?.({
    ...setup,
    updateConfig: (update) => {
      const postcss = update.vite?.css?.postcss;
      if (typeof postcss === 'object') plugins = postcss.plugins ?? [];
      return setup.config;
    },
  });
  return plugins;
}
