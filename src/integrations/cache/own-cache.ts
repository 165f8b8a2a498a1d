import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig } from 'astro';
import { currentInputs } from '#sources/current-inputs.ts';
import { type MadeBefore, madeBefore } from './made-before.ts';

/** The results that an integration stores for the next build. */
export interface OwnCache {
  /** For the hook `astro:config:done`. */
  readonly place: (options: { readonly config: Pick<AstroConfig, 'cacheDir'> }) => void;
  /** Runs `work` with the results of the build before, and removes the unused ones. */
  readonly use: <Result>(work: (made: MadeBefore) => Promise<Result>) => Promise<Result>;
}

/** The cache of an integration in that of Astro, which scripts/site/page-cache.ts opens and seals. */
export function ownCache(name: string): OwnCache {
  let folder = '';
  return {
    place: ({ config }) => {
      folder = path.join(fileURLToPath(config.cacheDir), 'made', name);
    },
    use: async (work) => {
      const made = madeBefore(folder, currentInputs().code);
      const result = await work(made);
      made.dropUnused();
      return result;
    },
  };
}
