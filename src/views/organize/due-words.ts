export const passedWord = '已过';

/** How long it is until a day on which something falls due. @param left full days; 0 on the day itself. */
export const daysLeftText = (left: number): string => (left === 0 ? '就是今天' : `还有 ${left} 天`);
