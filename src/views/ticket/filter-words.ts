/**
 * The state of the filters.
 * @param conditions number of selected conditions
 * @param shown number of matching rows
 * @param unit counter word and noun for the rows: `项活动`
 */
export const filterState = (conditions: number, shown: number, unit: string): string =>
  conditions > 0 ? `筛选：${conditions} 个条件，${shown} ${unit}` : `筛选：全部 ${shown} ${unit}`;

/** Leads to the rows that are left. */
export const seeText = (shown: number, unit: string): string => `看 ${shown} ${unit}`;

/** Headings of the lists after the days. */
export const afterDays = { several: '连着好几天', undated: '日期待定' } as const;

export const fileWords = {
  searching: '筛选：正在找…',
  failed: '筛选：现在打不开，网络好了再试',
} as const;

/** Adds more rows. */
export const moreText = (count: number, unit: string): string => `再看 ${count} ${unit}`;
