import type { SiteContent } from '#domain/campaign/content.ts';
import type { Problem } from '#domain/checks/problem.ts';
import { entryKindNames } from '#domain/site/kinds.ts';
import { proseProblems, type ReadProse, readProse } from '../prose/check-prose.ts';
import type { ReadEntry } from '../reading/read-entry-text.ts';
import type { FoundFile } from '../walk.ts';

interface Around {
  readonly content: SiteContent;
  readonly files: readonly FoundFile[];
}

/** The problems of the texts of an entry; links may lead to headings of the other entries, which are read once. */
export function entryProse(): (entry: ReadEntry, around: Around) => readonly Problem[] {
  const known = new Map<string, ReadProse>();
  const headingsOf = (file: string, text: string, campaign: string): ReadProse[] => {
    const key = `${file}\0${text}`;
    const read = known.get(key) ?? readProse([{ kind: 'mdx', campaign, file, text, firstLine: 1 }])[0];
    if (read) known.set(key, read);
    return read ? [read] : [];
  };
  return ({ found, prose }, { content: { campaigns }, files }) => {
    const own = readProse(prose);
    const campaign = campaigns.find(({ id }) => id === found.campaign);
    const hasLinks = own.some(({ reading }) => reading.links.length > 0);
    const entries = campaign && hasLinks ? entryKindNames.flatMap((kind) => [...campaign[kind]]) : [];
    const others = entries.flatMap(({ file, body }) =>
      body === undefined || file === found.file ? [] : headingsOf(file, body, found.campaign),
    );
    return proseProblems([...own, ...others], files, campaigns).filter(({ file }) => file === found.file);
  };
}
