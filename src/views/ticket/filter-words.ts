/** How many conditions are chosen, and how many rows they leave; `unit` is the word for them: `项活动`. */
export const filterState = (conditions: number, shown: number, unit: string): string =>
  conditions > 0 ? `筛选：${conditions} 个条件，${shown} ${unit}` : `筛选：全部 ${shown} ${unit}`;
