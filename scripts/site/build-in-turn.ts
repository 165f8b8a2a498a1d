import path from 'node:path';
import process from 'node:process';
import { afterBundle } from '../../src/integrations/bundles/after-bundle.ts';
import { readPageKeys } from '../../src/integrations/cache/page-keys.ts';
import { refuseFaultyContent } from '../../src/integrations/content-gate.ts';
import { posters } from '../../src/integrations/posters.ts';
import { stagesOfAstro } from '../../src/integrations/stages-of-astro.ts';
import { siteConfig } from '../../src/site.config.ts';
import { releaseLock, waitForLock } from './site-lock.ts';

/**
 * Checks the content and runs Astro into a folder. Builds of one project wait for each other until the bundle is made:
 * Astro keeps the list of MDX modules in `.astro/`, which they share, and the pages of one would be looked up in the list
 * of another.
 * @param pages Astro's cache, see page-cache.ts
 */
export async function buildInTurn(folder: string, pages: string): Promise<void> {
  // Before Astro starts, which tells in English that a hook has failed.
  await refuseFaultyContent(siteConfig());
  const turn = path.join('.cache', 'bundling');
  await waitForLock(turn, () => process.stderr.write('等同一个文件夹里的另一个构建先打包。\n'));
  const stages = stagesOfAstro();
  try {
    await readPageKeys(pages);
    const drawn = posters();
    // Loaded when needed: it takes longer than to find that nothing has changed.
    const { build } = await import('astro');
    await build({
      outDir: folder,
      cacheDir: pages,
      logLevel: 'warn',
      integrations: [afterBundle(() => releaseLock(turn)), drawn, stages],
    });
  } finally {
    releaseLock(turn);
  }
}
