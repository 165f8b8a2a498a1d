/** Number of organizations that a search on a booth plan found. */
export const foundText = (count: number): string => (count > 0 ? `找到 ${count} 家` : '没有这家单位，换一个词试试');
