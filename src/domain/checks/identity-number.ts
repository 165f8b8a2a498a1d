const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Provinces of GB/T 2260, and 83 of the permits for residents of Taiwan. */
const province = '(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])';
const current = new RegExp(`^${province}\\d{4}((?:19|20)\\d{2})(\\d{2})(\\d{2})\\d{3}[\\dX]$`, 'u');
const old = new RegExp(`^${province}\\d{4}(\\d{2})(\\d{2})(\\d{2})\\d{3}$`, 'u');

/** Eighteen digits, the last may be X: place, day of birth, and the check digit of GB 11643 (ISO 7064, MOD 11-2). */
export function isIdentityNumber(number: string): boolean {
  return isLikeIdentityNumber(number) && number[17] === '10X98765432'[checkSum(number) % 11];
}

/** Eighteen digits with place and day of birth; for numbers whose last digits were lost. */
export function isLikeIdentityNumber(number: string): boolean {
  const [, year, month, day] = current.exec(number) ?? [];
  return year !== undefined && isDay(Number(year), Number(month), Number(day));
}

/**
 * Fifteen digits as they were given out until 1999: place, day of birth without the century, no check digit. Codes that
 * begin with a place and a day of these years are none.
 */
export function isOldIdentityNumber(number: string): boolean {
  const [, year, month, day] = old.exec(number) ?? [];
  return year !== undefined && Number(year) >= 30 && isDay(1900 + Number(year), Number(month), Number(day));
}

const checkSum = (number: string) => weights.reduce((total, weight, at) => total + weight * Number(number[at]), 0);

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
