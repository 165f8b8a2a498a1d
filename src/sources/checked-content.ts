import { withoutFaulty } from '#domain/campaign/without-faulty.ts';
import { type LocatedProblem, located } from '#domain/checks/problem.ts';
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

const folders = new Map<string, Folder>();

/** The cached content check of a folder: runs once per build, and once per edit in development. */
export const checkedContent = (contentDir: string): Promise<CheckedContent> => folderOf(contentDir).checked;

/** Checks a folder again after an edit, then calls its readers and awaits them. */
export async function checkAgain(contentDir: string): Promise<CheckedContent> {
  const folder = folderOf(contentDir);
  const own = check(contentDir);
  folder.checked = own;
  const checked = await own;
  // A later edit is being checked: what this check found must not replace what that one finds.
  if (folder.checked !== own) return folder.checked;
  await Promise.all([...folder.readers.values()].map((reader) => reader(checked)));
  return checked;
}

/**
 * Calls `reader` after every later check of the folder.
 * @public The loader loads it with require.
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
