/** The fold with the days that are over. */
export const endedText = (days: number): string => `已经结束的 ${days} 天`;
