/**
 * Why there is no such day, in zh-CN: `没有 13 月`, `2023 年 2 月只有 28 天，没有 30 日`; undefined when there is one. A year
 * that is not known (NaN) can be a leap year.
 */
export function missingDayOf(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12) return `没有 ${month} 月`;
  const most = new Date(Date.UTC(Number.isNaN(year) ? 2000 : year, month, 0)).getUTCDate();
  if (day >= 1 && day <= most) return undefined;
  const ofYear = Number.isNaN(year) ? '' : `${year} 年 `;
  return day < 1 ? '没有 0 日' : `${ofYear}${month} 月只有 ${most} 天，没有 ${day} 日`;
}
