import { withoutFaulty } from '#domain/campaign/without-faulty.ts';
import { type LocatedProblem, located } from '#domain/checks/problem.ts';
import { type ContentCheck, checkContent } from './check-content.ts';

/** What a check found, and what Astro may have of the content. */
export interface CheckedContent extends ContentCheck {
  /** Entries without errors, none of which refers to an entry with one. */
  readonly content: ContentCheck['content'];
  /** Entries that are left out for what they refer to. */
  readonly withheld: readonly LocatedProblem[];
}

type Reader = (checked: CheckedContent) => void | Promise<void>;

interface Folder {
  checked: Promise<CheckedContent>;
  /** Who is told of each later check, by name: a reader that comes again replaces the one before. */
  readonly readers: Map<string, Reader>;
}

const folders = new Map<string, Folder>();

/** The content check of a folder: made once in a build, and once an edit in development, for all who need it. */
export const checkedContent = (contentDir: string): Promise<CheckedContent> => folderOf(contentDir).checked;

/** Checks a folder anew, after an edit, and tells its readers. */
export async function checkAgain(contentDir: string): Promise<CheckedContent> {
  const folder = folderOf(contentDir);
  folder.checked = check(contentDir);
  const checked = await folder.checked;
  await Promise.all([...folder.readers.values()].map((reader) => reader(checked)));
  return checked;
}

/**
 * Tells `reader` of every check of the folder that comes after this call.
 * @public The loader takes it by require.
 */
export function followContent(contentDir: string, name: string, reader: Reader): void {
  folderOf(contentDir).readers.set(name, reader);
}

function folderOf(contentDir: string): Folder {
  const known = folders.get(contentDir);
  if (known) return known;
  const folder = { checked: check(contentDir), readers: new Map() };
  folders.set(contentDir, folder);
  return folder;
}

async function check(contentDir: string): Promise<CheckedContent> {
  const found = await checkContent(contentDir);
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
