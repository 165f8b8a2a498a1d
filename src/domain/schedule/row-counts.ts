/** A row of a list as its filters count it. */
export interface CountedRow {
  /** Key of its session; undefined for a row that stands for something else, which counts once. */
  readonly key: string | undefined;
  readonly cancelled: boolean;
}

/**
 * The number of rows in the unit of their list. Rows of sessions count in 场 (counts.ts): cancelled ones do not count,
 * and the rows of one session on several days count once. Also runs in the browser.
 */
export function countRows(rows: readonly CountedRow[]): number {
  const keys = new Set<string>();
  let others = 0;
  for (const { key, cancelled } of rows) {
    if (key === undefined) others += 1;
    else if (!cancelled) keys.add(key);
  }
  return keys.size + others;
}
