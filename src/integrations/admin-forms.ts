import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { makesHub } from '#domain/site/build-part.ts';
import { checkedContent } from '#sources/checked-content.ts';
import type { SiteConfig } from '../site.config.ts';
import { formFiles } from './admin/form-files.ts';
import type { MadeBefore } from './cache/made-before.ts';
import { ownCache } from './cache/own-cache.ts';

/**
 * Editors' forms at admin/: Sveltia CMS served from the site's own origin, with forms generated from the schemas. A
 * build writes them only when CONTENT_REPOSITORY is set. Development always serves them, for a local repository by
 * default.
 */
export function adminForms({ contentDir, address, chosen, part, repository }: SiteConfig): AstroIntegration {
  const cache = ownCache('admin-forms');
  const files = async (made?: MadeBefore) => {
    const { content } = await checkedContent({ contentDir, part });
    return formFiles(
      content.campaigns.filter(({ id }) => chosen === undefined || chosen.includes(id)),
      repository,
      address,
      made,
    );
  };
  return {
    name: 'admin-forms',
    hooks: {
      'astro:config:done': cache.place,
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(`${address.base}admin/`, async (request, response, next) => {
          const name = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1) || 'index.html';
          const found = (await files()).get(name);
          if (found === undefined) return next();
          response
            .writeHead(200, { 'content-type': types[path.extname(name)] ?? 'application/octet-stream' })
            .end(found);
        });
      },
      'astro:build:done': async ({ dir }) => {
        if (!repository || !makesHub(part)) return;
        for (const [name, bytes] of await cache.use(files)) {
          const file = path.join(fileURLToPath(dir), 'admin', name);
          mkdirSync(path.dirname(file), { recursive: true });
          writeFileSync(file, bytes);
        }
      },
    },
  };
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
};
