import { readPhones } from '../offer/phones.ts';
import type { RowContext } from '../row/row-context.ts';
import type { Book } from './owner.ts';

/** The half days that may have columns of their own, as offices call them. */
export const halfDays = [
  { field: 'forenoon', name: '上午' },
  { field: 'afternoon', name: '下午' },
  { field: 'evening', name: '晚上' },
] as const;
type HalfDay = (typeof halfDays)[number]['field'];
/** By half day: 上午8:30-11:30. */
export type HoursOfHalfDays = Partial<Readonly<Record<HalfDay, string>>>;

/** The only region whose name a line, or the unit in it, begins with: 平阳县卫生健康系统2024年…. */
export function regionIn(lines: readonly string[], { regionNames, whereOf }: RowContext): string | undefined {
  const names = lines.flatMap((line) => {
    const text = withoutLabel(line);
    const region = regionNames.get(whereOf(text).region ?? '');
    return region !== undefined && text.includes(region) ? region : [];
  });
  const [only, ...others] = new Set(names);
  return others.length === 0 ? only : undefined;
}

/** The region that all sheets of a file are of: the lines of some tell it, and no line is of the place as a whole. */
export function regionOfBook({ lines }: Pick<Book, 'lines'>, context: RowContext): string | undefined {
  const all = lines.flat();
  return all.some((line) => context.whereOf(withoutLabel(line)).isOfPlace) ? undefined : regionIn(all, context);
}

const withoutLabel = (line: string): string => line.replace(/^.*?(?:单位|部门)[^：:]{0,6}[：:]\s*/u, '');

/** The only phone that the lines tell: 服务电话：0577-88962209. */
export function phoneIn(lines: readonly string[], areaCode: string | undefined): string | undefined {
  const told = lines.flatMap(
    (line) =>
      /(?<!投诉|监督|举报|传真)(?:电话|热线|咨询|报名)\s*[：:]?\s*([（(]?\d[^\s；;，,（(]+)/u.exec(line)?.[1] ?? [],
  );
  const [phone, ...more] = told.flatMap((text) => readPhones(text.normalize('NFKC'), areaCode).phones);
  return more.length === 0 ? phone : undefined;
}

/** What the lines say of rows without a place: 未注明地点的均在一楼多功能厅. */
export const placeIn = (lines: readonly string[]): string | undefined =>
  lines.flatMap((line) => unplaced.exec(line)?.[1] ?? [])[0];

const unplaced =
  /(?:[未没](?:有)?(?:注明|写明?|填写?)地点|地点[未没](?:有)?(?:注明|写明?|填写?))的?[，,]?(?:活动)?(?:均|都|一律)?[在为]\s*([^，,。；;（(]{2,20})/u;

/** The hours of half days in a line about ticks or rows without hours. */
export function halfDaysIn(lines: readonly string[]): HoursOfHalfDays {
  const line = lines.find((each) => /[√✓✔]|半天|[未没](?:有)?(?:注明|写明?)(?:时间|钟点|时段)/u.test(each)) ?? '';
  return Object.fromEntries(
    halfDays.flatMap(({ field, name }) => {
      const [hours] =
        new RegExp(`${name}[是为：:]?\\s*\\d{1,2}[:：]\\d{2}\\s*[-—–~～至到]+\\s*\\d{1,2}[:：]\\d{2}`, 'u').exec(
          line,
        ) ?? [];
      return hours === undefined ? [] : [[field, hours]];
    }),
  );
}
