import type { AstroIntegration } from 'astro';

/** The modules without components, by their names in package.json's imports. */
const plainModules = /^#(?:domain|exports|pictures|posters|schemas|sources|views)\/.*\.ts$/u;

/** Imports virtual modules, which Vite alone knows. */
const virtual = '#sources/astro.ts';

/**
 * Leaves the modules without components out of the bundle that makes the pages: Node has loaded most of them for the
 * integrations, and runs them as they are. The bundle takes half the time, and each module is in memory once. Astro's
 * hashes of the modules of a page do not see them: the keys of the pages hold the digest of the code (pages/_site.ts).
 */
export const ownModules = (): AstroIntegration => ({
  name: 'own-modules',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({
        vite: {
          plugins: [
            {
              name: 'own-modules',
              apply: 'build',
              enforce: 'pre',
              applyToEnvironment: ({ name }) => name === 'prerender',
              resolveId: {
                filter: { id: plainModules },
                handler: (id) => (id === virtual ? undefined : { id, external: true }),
              },
            },
          ],
        },
      });
    },
  },
});
