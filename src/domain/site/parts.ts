/** Part of a list as one page shows it. */
export type Piece<List> = List & {
  /** The list began on the page before. */
  readonly continued: boolean;
};

interface Rows {
  readonly rows: readonly unknown[];
}

/**
 * Cuts lists into pages of at most `size` rows, in order. A list that fits a page as a whole is not cut where the page
 * before is half full without it. At least one page, which is empty without rows.
 */
export function cutLists<List extends Rows>(
  lists: readonly List[],
  size: number,
): readonly [readonly Piece<List>[], ...(readonly Piece<List>[])[]] {
  const pages: [Piece<List>[], ...Piece<List>[][]] = [[]];
  let left = size;
  const turnPage = () => {
    pages.push([]);
    left = size;
  };
  const total = lists.reduce((sum, { rows }) => sum + rows.length, 0);
  for (const list of lists) {
    const { length } = list.rows;
    const isWholeOnNext = length > left && length <= size && left <= size / 2 && total > size;
    if (isWholeOnNext) turnPage();
    for (let from = 0; from < length; ) {
      if (left === 0) turnPage();
      const rows = list.rows.slice(from, from + left);
      pages.at(-1)?.push({ ...list, rows, continued: from > 0 });
      from += rows.length;
      left -= rows.length;
    }
  }
  return pages;
}

const suffix = /(?<=\/|^)parts\/\d+\/$/u;

/** Path of a page's part, from 1. The first one is the page itself. */
export const partPath = (path: string, number: number): string => (number === 1 ? path : `${path}parts/${number}/`);

/** Path of the page that a path is a part of: the same for a first part, and for any other page. */
export const wholePath = (path: string): string => path.replace(suffix, '');
