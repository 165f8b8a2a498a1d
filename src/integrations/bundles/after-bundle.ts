import type { AstroIntegration } from 'astro';

/** Calls back when the code of a build is bundled, before its pages are made. The bundle for browsers is the last. */
export const afterBundle = (done: () => void): AstroIntegration => ({
  name: 'after-bundle',
  hooks: {
    // Astro has no hook for it: astro:build:ssr is called for sites with a server alone.
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({
        vite: {
          plugins: [
            {
              name: 'after-bundle',
              // Astro reads the content in a server of Vite's, which closes before the bundle is begun.
              apply: 'build',
              applyToEnvironment: ({ name }) => name === 'client',
              closeBundle: done,
            },
          ],
        },
      });
    },
  },
});
