/**
 * The state of the filters.
 * @param conditions number of selected conditions
 * @param shown number of matching rows
 * @param unit counter word and noun for the rows: `项活动`
 */
export const filterState = (conditions: number, shown: number, unit: string): string =>
  conditions > 0 ? `筛选：${conditions} 个条件，${shown} ${unit}` : `筛选：全部 ${shown} ${unit}`;
