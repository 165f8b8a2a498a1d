import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { SiteConfig } from '../site.config.ts';
import { beginNotes, type KeptNote, notesOf } from './page-notes/kept-notes.ts';

/**
 * Takes a note of each page when it is made, for later integrations, and stores the notes in Astro's cache beside the
 * pages: a page that is taken from the build before need not be read again. Must precede phrases(), whose output its
 * middleware reads, and the integrations that read notes.
 */
export function pageNotes({ address }: Pick<SiteConfig, 'address'>): AstroIntegration {
  let file = '';
  return {
    name: 'page-notes',
    hooks: {
      'astro:config:setup': ({ command, addMiddleware }) => {
        if (command !== 'build') return;
        addMiddleware({ order: 'post', entrypoint: new URL('./page-notes/middleware.ts', import.meta.url) });
      },
      'astro:config:done': async ({ config }) => {
        file = path.join(fileURLToPath(config.cacheDir), 'page-notes.json');
        const written = await readFile(file, 'utf8').catch(() => '[]');
        beginNotes(JSON.parse(written) as readonly KeptNote[]);
      },
      'astro:build:done': async ({ pages }) => {
        const notes = notesOf(pages.map(({ pathname }) => address.base + pathname));
        await writeFile(file, JSON.stringify(notes));
      },
    },
  };
}
