/** Part of a list as one page shows it. */
export type Piece<List> = List & {
  /** The list began on the page before. */
  readonly continued: boolean;
};

interface Rows {
  /** A row without a weight counts as one. */
  readonly rows: readonly { readonly weight?: number }[];
}

/**
 * Cuts lists into pages of at most `size` rows, in order; a single row that weighs more has its own page. A list that
 * fits a page as a whole is not cut where the page before is half full without it. At least one page, which is empty
 * without rows.
 */
export function cutLists<List extends Rows>(
  lists: readonly List[],
  size: number,
): readonly [readonly Piece<List>[], ...(readonly Piece<List>[])[]] {
  const pages: [Piece<List>[], ...Piece<List>[][]] = [[]];
  let left = size;
  for (const list of lists) {
    const weight = weightOf(list.rows);
    if (weight > left && weight <= size && left <= size / 2) left = 0;
    for (let from = 0; from < list.rows.length; ) {
      const length = fitting(list.rows.slice(from), left);
      if (length === 0 && left < size) {
        pages.push([]);
        left = size;
        continue;
      }
      const rows = list.rows.slice(from, from + Math.max(1, length));
      pages.at(-1)?.push({ ...list, rows, continued: from > 0 });
      from += rows.length;
      left -= weightOf(rows);
    }
  }
  return pages;
}

const weightOf = (rows: Rows['rows']) => rows.reduce((sum, { weight = 1 }) => sum + weight, 0);

/** How many of the first rows weigh no more than `most`. */
function fitting(rows: Rows['rows'], most: number): number {
  let sum = 0;
  const end = rows.findIndex(({ weight = 1 }) => {
    sum += weight;
    return sum > most;
  });
  return end < 0 ? rows.length : end;
}

const suffix = /(?<=\/|^)parts\/\d+\/$/u;

/** Path of a page's part, from 1. The first one is the page itself. */
export const partPath = (path: string, number: number): string => (number === 1 ? path : `${path}parts/${number}/`);

/** Path of the page that a path is a part of: the same for a first part, and for any other page. */
export const wholePath = (path: string): string => path.replace(suffix, '');
