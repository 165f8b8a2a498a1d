export const passedWord = '已过';

/**
 * Time left until a due day.
 * @param left full days; 0 on the day itself
 */
export const daysLeftText = (left: number): string => (left === 0 ? '就是今天' : `还有 ${left} 天`);
