import type { Change } from '#schemas/activity.ts';

/** Marks before a title. `called-off` is used in page titles, `cancelled` in lists and files. */
export type TitleMark = 'sample' | 'draft' | 'called-off' | 'full' | Change['kind'];

/** Text of each mark. The key order is the output order: sample and draft first, then status changes. */
export const markWords = {
  sample: '示例',
  draft: '草稿',
  'called-off': '已取消',
  cancelled: '取消',
  postponed: '改期',
  full: '约满',
  moved: '换地点',
  corrected: '更正',
} as const satisfies Record<TitleMark, string>;

const order = Object.keys(markWords) as readonly TitleMark[];

const written = (mark: TitleMark): string => `【${markWords[mark]}】`;

/** Prefixes a title with its marks, `【示例】【取消】放风筝`. Input order does not matter; `false` is skipped. */
export const markedTitle = (title: string, marks: readonly (TitleMark | false)[]): string =>
  order
    .filter((mark) => marks.includes(mark))
    .map(written)
    .join('') + title;

/** Removes a leading mark and the white space after it; returns the title unchanged when the mark is not there. */
export function withoutMark(title: string, mark: TitleMark): { readonly title: string; readonly isMarked: boolean } {
  const isMarked = title.startsWith(written(mark));
  return { title: isMarked ? title.slice(written(mark).length).trimStart() : title, isMarked };
}
