import type { Change } from '#schemas/activity.ts';

/** What is said of something before its title; `called-off` in the title of a page, `cancelled` in lists and files. */
export type TitleMark = 'sample' | 'draft' | 'called-off' | 'full' | Change['kind'];

/** The words, in the order in which marks stand: that something is made up first, then what became of it. */
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

/** A title behind its marks, `【示例】【取消】放风筝`, whatever the order in which they are given; false is no mark. */
export const markedTitle = (title: string, marks: readonly (TitleMark | false)[]): string =>
  order
    .filter((mark) => marks.includes(mark))
    .map(written)
    .join('') + title;

/** Takes a mark from the beginning of a title. */
export function withoutMark(title: string, mark: TitleMark): { readonly title: string; readonly isMarked: boolean } {
  const isMarked = title.startsWith(written(mark));
  return { title: isMarked ? title.slice(written(mark).length).trimStart() : title, isMarked };
}
