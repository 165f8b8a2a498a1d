import type { AstroIntegration } from 'astro';
import { startStage } from './stage.ts';

/** Measures what Astro does itself: the bundle and the pages. It has no hook between them. */
export function stagesOfAstro(): AstroIntegration {
  let end = () => {};
  return {
    name: 'stages',
    hooks: {
      'astro:build:start': () => {
        end = startStage('pages');
      },
      'astro:build:generated': () => end(),
    },
  };
}
