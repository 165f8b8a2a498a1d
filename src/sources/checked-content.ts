import { withoutFaulty } from '#domain/campaign/without-faulty.ts';
import { type LocatedProblem, located } from '#domain/checks/problem.ts';
import type { BuildPart } from '#domain/site/build-part.ts';
import { type ContentCheck, checkContent } from './check-content.ts';

/** The result of a content check, with the content reduced to what Astro may render. */
export interface CheckedContent extends ContentCheck {
  /** Entries without errors that refer to no entry with errors. */
  readonly content: ContentCheck['content'];
  /** One problem per entry that is left out because of a reference. */
  readonly withheld: readonly LocatedProblem[];
}

type Reader = (checked: CheckedContent) => void | Promise<void>;

interface Folder {
  checked: Promise<CheckedContent>;
  /** Callbacks for later checks, by name: a second registration under a name replaces the first. */
  readonly readers: Map<string, Reader>;
}

/** The content folder of a build, and the part of the site that it makes. */
export interface ContentFolder {
  readonly contentDir: string;
  readonly part?: BuildPart | undefined;
}

const folders = new Map<string, Folder>();

/** The cached content check of a folder: runs once per build, and once per edit in development. */
export const checkedContent = (content: ContentFolder): Promise<CheckedContent> => folderOf(content).checked;

/** Checks a folder again after an edit, then calls its readers and awaits them. */
export async function checkAgain(content: ContentFolder): Promise<CheckedContent> {
  const folder = folderOf(content);
  const own = check(content);
  folder.checked = own;
  const checked = await own;
  // A later edit is being checked: what this check found must not replace what that one finds.
  if (folder.checked !== own) return folder.checked;
  await Promise.all([...folder.readers.values()].map((reader) => reader(checked)));
  return checked;
}

/**
 * Calls `reader` after every later check of the folder.
 */
export function followContent(content: ContentFolder, name: string, reader: Reader): void {
  folderOf(content).readers.set(name, reader);
}

function folderOf(content: ContentFolder): Folder {
  const name = JSON.stringify([content.contentDir, content.part]);
  const known = folders.get(name);
  if (known) return known;
  const folder = { checked: check(content), readers: new Map() };
  folders.set(name, folder);
  return folder;
}

async function check({ contentDir, part }: ContentFolder): Promise<CheckedContent> {
  const found = await checkContent(contentDir, part);
  const faulty = new Set(found.problems.filter(({ severity }) => severity === 'error').map(({ file }) => file));
  const { content, withheld } = withoutFaulty(found.content, faulty);
  return { ...found, content, withheld: [...withheld].map(withheldProblem) };
}

const withheldProblem = ([file, { to, id }]: readonly [
  string,
  { readonly to: string; readonly id: string },
]): LocatedProblem =>
  located({
    code: 'entry-withheld',
    file,
    path: [],
    message: `没有显示：它用到的 ${to}/${id} 有错误。`,
    fix: `先改好 ${to}/${id}，这里就会显示。`,
  });
