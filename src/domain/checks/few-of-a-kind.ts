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

const folderOf = (file: string): string => file.split('/').at(-2) ?? '';
