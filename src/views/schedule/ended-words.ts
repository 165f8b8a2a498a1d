/** The fold with the days that are over. */
export const endedText = (days: number): string => `已经结束的 ${days} 天`;

/** How many of what the filters leave is in the fold. */
export const endedLeftText = (left: number, unit: string): string => `，合适的有 ${left} ${unit}`;
