import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildSearchIndex } from './search-index.ts';
import { inStage } from './stage.ts';

/**
 * Builds the search indexes: one for the whole site, plus one per campaign folder unless the campaign is built alone.
 */
export function search({ alone }: { readonly alone: boolean }): AstroIntegration {
  return {
    name: 'search',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const siteDir = fileURLToPath(dir);
        const sections = alone ? [''] : ['', ...(await campaignFolders(siteDir))];
        await inStage('search', () => buildSearchIndex({ siteDir, sections }));
      },
    },
  };
}

/** Folders named `<city>-<year>`. */
async function campaignFolders(siteDir: string): Promise<readonly string[]> {
  const entries = await readdir(siteDir, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && /^[a-z0-9-]+-\d{4}$/u.test(entry.name))
    .map(({ name }) => name)
    .sort();
}
