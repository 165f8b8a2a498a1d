const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Province codes of GB/T 2260, and 83 for residence permits of Taiwan residents. */
const province = '(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])';
const current = new RegExp(`^${province}\\d{4}((?:19|20)\\d{2})(\\d{2})(\\d{2})\\d{3}[\\dX]$`, 'u');
const old = new RegExp(`^${province}\\d{4}(\\d{2})(\\d{2})(\\d{2})\\d{3}$`, 'u');

/**
 * True for 18 digits (the last can be X) with a valid province, date of birth and check digit (GB 11643; ISO 7064,
 * MOD 11-2).
 */
export function isIdentityNumber(number: string): boolean {
  return isLikeIdentityNumber(number) && number[17] === '10X98765432'[checkSum(number) % 11];
}

/** True for 18 digits with a valid province and date of birth, for numbers whose last digits were lost. */
export function isLikeIdentityNumber(number: string): boolean {
  const [, year, month, day] = current.exec(number) ?? [];
  return year !== undefined && isDay(Number(year), Number(month), Number(day));
}

/**
 * True for 15 digits in the format issued until 1999: province, date of birth without the century, no check digit.
 * Rejects the years 00 to 29, so that codes that start with a place and a recent date do not match.
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
