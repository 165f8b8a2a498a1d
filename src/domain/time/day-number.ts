const length = 86_400_000;

/**
 * Days and their numbers. A site parses and writes dates some thousand times as often as it has days, and Date takes a microsecond
 * for each.
 */
const numbers = new Map<string, number>();
const days = new Map<number, string>();

/** Days from 1970-01-01 to a day `YYYY-MM-DD`; NaN for any other text. 30 February counts as 2 March. */
export function numberOfDay(day: string): number {
  const known = numbers.get(day);
  if (known !== undefined) return known;
  const number = Date.parse(`${day}T00:00:00Z`) / length;
  numbers.set(day, number);
  return number;
}

/**
 * The day `YYYY-MM-DD` with a number.
 * @throws RangeError for NaN.
 */
export function dayWithNumber(number: number): string {
  const known = days.get(number);
  if (known !== undefined) return known;
  const day = new Date(number * length).toISOString().slice(0, 10);
  days.set(number, day);
  return day;
}
