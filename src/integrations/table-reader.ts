import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { makesHub } from '#domain/site/build-part.ts';
import { fileOf } from '#domain/site/site-files.ts';
import { tableReaderPath } from '#views/site/links.ts';
import type { SiteConfig } from '../site.config.ts';
import { officeScript } from './bundles/office-script.ts';
import { ownCache } from './cache/own-cache.ts';

const entry = new URL('../office/table-reader.ts', import.meta.url);

/** Writes the worker that reads an organizer's table. It is loaded when a table is given; where it cannot run, the page says so. */
export function tableReader({ address, part }: SiteConfig): AstroIntegration {
  const cache = ownCache('table-reader');
  return {
    name: 'table-reader',
    hooks: {
      'astro:config:done': cache.place,
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(tableReaderPath(address), async (_, response) => {
          response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(await officeScript(entry));
        });
      },
      // Before Astro bundles the pages, which then takes the memory that this bundle took.
      'astro:build:start': async () => {
        if (makesHub(part)) await cache.use((made) => officeScript(entry, made));
      },
      'astro:build:done': async ({ dir }) => {
        if (!makesHub(part)) return;
        const file = path.join(fileURLToPath(dir), fileOf(tableReaderPath(address), address.base));
        await writeFile(file, await officeScript(entry));
      },
    },
  };
}
