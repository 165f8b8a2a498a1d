/** Filters of the search index, in display order. */
export const filterNames = ['城市', '类别', '日期', '区县', '类型', '对象', '形式', '专项'] as const;
export type FilterName = (typeof filterNames)[number];

/** Sort key of a 日期 value: a month sorts before its days and thirds, a third (旬) before its first day. */
export function dateOrder(value: string): number {
  const [, year, month, day, third] = /^(\d+)年(\d+)月(?:(\d+)日|([上中下])旬)?$/.exec(value) || [];
  const within = third ? '上中下'.indexOf(third) * 10 + 0.5 : Number(day || 0);
  return Number(year) * 10_000 + Number(month) * 100 + within;
}
