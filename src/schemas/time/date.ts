import { z } from 'zod';
import { type Ruling, ruledString } from '../rule.ts';
import { hourFault, missingDay, type WrittenFault, writtenFault } from './date-faults.ts';

const realDay = (text: string) => {
  const [year = 0, month = 0, day = 0] = text.slice(0, 10).split('-').map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

const dayForm = /^\d{4}-\d{2}-\d{2}$/u;
const instantForm = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?\+08:00$/u;
const partialForm = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:\d{2}|[上中下]旬))?)?$/u;
const timeForm = /^(?:[01]\d|2[0-3]):[0-5]\d$/u;

/** Explains a broken form by what is wrong with its characters and numbers. */
const explainedBy =
  (form: RegExp) =>
  (text: string): WrittenFault | undefined =>
    writtenFault(text, (mended) => form.test(mended) && (mended.length < 10 || realDay(mended)));

const withoutTime = (text: string): WrittenFault | undefined =>
  dayForm.test(text) ? { message: '只有日期，没有几点。', fix: `写上时刻和时区：${text}T17:00+08:00。` } : undefined;

const noSuchDay: Ruling = {
  code: 'date-invalid',
  message: '没有这一天。',
  fix: '核对月份和日期。',
  holds: realDay,
  explain: (text) => {
    const what = missingDay(text);
    return what === undefined ? undefined : { message: `${what}。`, fix: '核对月份和日期。' };
  },
};

/** From 1949, because cited documents of higher authorities may be old. Other years are typing errors. */
const likelyYear: Ruling = {
  code: 'date-year',
  message: '年份不对。',
  fix: '写四位公历年份，1949 到 2099 年之间。',
  holds: (text) => text >= '1949' && text < '2100',
};

/** A calendar day in China, `YYYY-MM-DD`, that exists. */
export const day = ruledString(
  {
    code: 'date-syntax',
    message: '日期要写成 年-月-日。',
    fix: '例如 2023-09-17，月和日都是两位数。',
    holds: dayForm,
    explain: explainedBy(dayForm),
  },
  noSuchDay,
  likelyYear,
).meta({ typed: 'date' });

/** An instant with the UTC offset of China, `YYYY-MM-DDThh:mm+08:00` (RFC 3339, but seconds are optional). */
export const instant = ruledString(
  {
    code: 'date-offset',
    message: '时间要带北京时间的时区 +08:00。',
    fix: '例如 2023-09-17T09:00+08:00。',
    holds: (text) => !/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?!\+08:00$)(?:Z|[+-]\d{2}:?\d{2})?$/u.test(text),
    explain: hourFault,
  },
  {
    code: 'date-syntax',
    message: '时间的写法不对。',
    fix: '写成 2023-09-17T09:00+08:00：日期、字母 T、时刻、时区。',
    holds: instantForm,
    explain: (text) => explainedBy(instantForm)(text) ?? withoutTime(text),
  },
  noSuchDay,
  likelyYear,
).meta({ typed: 'datetime-local' });

/** A day, a month, a third of a month (旬), or a year: `2023-09-17`, `2023-08`, `2024-09-中旬`, `2023`. */
export const partialDate = ruledString(
  {
    code: 'date-syntax',
    message: '日期的写法不对。',
    fix: '写一天 2023-09-17、一个月 2023-08、上中下旬 2024-09-中旬，或一年 2023。',
    holds: partialForm,
    explain: explainedBy(partialForm),
  },
  {
    ...noSuchDay,
    holds: (text) => !/\d$/u.test(text) || text.length < 10 || realDay(text),
  },
  likelyYear,
);

/** A time of day, `hh:mm`. */
export const timeOfDay = ruledString({
  code: 'time-syntax',
  message: '时刻要写成两位数的 时:分。',
  fix: '例如 09:00、17:30。',
  holds: timeForm,
  explain: explainedBy(timeForm),
}).meta({ typed: 'time' });

/** First and last day, both inclusive. */
export const dayRange = z.strictObject({
  from: day.describe('第一天'),
  to: day.describe('最后一天（含）'),
});

/** A period whose ends may be days, months or thirds of a month, both inclusive. */
export const partialRange = z.strictObject({
  from: partialDate.describe('从哪天（或哪旬、哪月）起'),
  to: partialDate.describe('到哪天（或哪旬、哪月）止（含）'),
});
