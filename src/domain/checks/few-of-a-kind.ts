import type { ProblemCode } from './codes.ts';
import type { Problem } from './problem.ts';

/** More problems of one code in one folder than this are one. */
const most = 10;

const bounded: ReadonlySet<ProblemCode> = new Set([
  'leftover-year',
  'leftover-festival',
  'leftover-place',
  'leftover-area-code',
  'area-code-typo',
  'entry-twice',
]);

/**
 * A folder that was copied whole has one cause and hundreds of leftovers: where one code has more than ten in the files of
 * a kind, keeps the first, which says how many there are.
 */
export function fewOfAKind(problems: readonly Problem[]): readonly Problem[] {
  const found = Map.groupBy(problems, ({ code, file }) => (bounded.has(code) ? `${code} ${folderOf(file)}` : ''));
  return [...found].flatMap(([key, alike]) => {
    const [first] = alike;
    if (key === '' || !first || alike.length <= most) return alike;
    const files = new Set(alike.map(({ file }) => file)).size;
    const where = files > 1 ? `${folderOf(first.file)}/ 的 ${files} 个文件里` : '这个文件里';
    return [{ ...first, message: `${first.message}${where}一共有 ${alike.length} 处这样的，这里只列第一处。` }];
  });
}

/** More problems of one code in one file than this say nothing more to who has to mend it. */
const mostOfFile = 100;

/**
 * A broken or hostile file can have hundreds of thousands of faults, and each takes time to explain and to locate: keeps
 * those of which `fewOfAFile` still sees that they are more than it lists. Only for errors: behind a warning that may
 * stay, an error must not be lost.
 */
export const firstFaults = <T>(faults: readonly T[]): readonly T[] => faults.slice(0, 2 * mostOfFile);

/** Of one code in one file, keeps the first hundred problems; the first of them says that there are more. */
export function fewOfAFile(problems: readonly Problem[]): readonly Problem[] {
  return [...Map.groupBy(problems, ({ code, file }) => `${code} ${file}`).values()].flatMap((alike) => {
    const [first, ...others] = alike;
    if (!first || alike.length <= mostOfFile) return alike;
    const more = `这个文件里这样的太多，只列前 ${mostOfFile} 处。`;
    return [{ ...first, message: `${first.message}${more}` }, ...others.slice(0, mostOfFile - 1)];
  });
}

const folderOf = (file: string): string => file.split('/').at(-2) ?? '';
