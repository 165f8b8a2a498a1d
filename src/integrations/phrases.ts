import type { AstroIntegration } from 'astro';

/** Marks the phrases of pages as they are rendered, so that no line ends inside a word: views and components need no code for it. */
export function phrases(): AstroIntegration {
  return {
    name: 'phrases',
    hooks: {
      'astro:config:setup': ({ addMiddleware }) => {
        addMiddleware({ order: 'post', entrypoint: new URL('./phrases/middleware.ts', import.meta.url) });
      },
    },
  };
}
