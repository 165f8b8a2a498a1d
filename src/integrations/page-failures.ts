import type { AstroIntegration } from 'astro';

/** Lets a build say of which page it was that a fault of the program ended it. */
export const pageFailures = (): AstroIntegration => ({
  name: 'page-failures',
  hooks: {
    'astro:config:setup': ({ command, addMiddleware }) => {
      if (command !== 'build') return;
      addMiddleware({ order: 'pre', entrypoint: new URL('./page-failures/name-page.ts', import.meta.url) });
    },
  },
});
