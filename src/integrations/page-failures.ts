import type { AstroIntegration } from 'astro';

/** Adds the page path to program errors that stop a build. */
export const pageFailures = (): AstroIntegration => ({
  name: 'page-failures',
  hooks: {
    'astro:config:setup': ({ command, addMiddleware }) => {
      if (command !== 'build') return;
      addMiddleware({ order: 'pre', entrypoint: new URL('./page-failures/name-page.ts', import.meta.url) });
    },
  },
});
