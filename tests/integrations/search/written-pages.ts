import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { takeNote } from '#integrations/page-notes/page-note.ts';
import { searchedPages } from '#integrations/search/search-index.ts';
import type { ReadPage } from '#integrations/search/search-records.ts';

/** The pages to be searched of those that a test wrote into a folder. */
export const writtenPages = (siteDir: string): readonly ReadPage[] =>
  searchedPages(
    globSync('**/*.html', { cwd: siteDir }).map((file) => ({
      file,
      note: takeNote(readFileSync(path.join(siteDir, file), 'utf8')).note,
    })),
  );
