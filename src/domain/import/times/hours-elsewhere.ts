import { readTimes, type TimesReading } from '../../time/written/read-times.ts';
import type { Row } from '../row/row-state.ts';
import { type Field, timeFields } from '../table/column-titles.ts';
import { dailyHoursIn, ruleIn } from './daily-hours.ts';
import { hasDay } from './day-cells.ts';

/**
 * The cells of days with the hours that the remark tells for every day of them. They take the place of a start on the first
 * and an end on the last day.
 */
export function withDailyHours(row: Row, cell: Row['cell']): Row['cell'] {
  const remark = row.cell('remark');
  const rule = ruleIn(remark);
  const hours =
    rule === undefined ? (dailyHoursIn(remark) ?? hoursInContent(row.cell('content'))) : hoursOfRule(rule, cell);
  const days = ['times', 'dates', 'startDate', 'endDate'] as const;
  const startDate = cell('startDate') || dayIn(cell('starts'));
  const endDate = cell('endDate') || dayIn(cell('ends'));
  const isDay = startDate === endDate && !/\d\s*[:：点时]/u.test(cell('starts') + cell('ends'));
  const isRange = startDate !== '' && endDate !== '' && startDate !== endDate;
  const hasHours =
    rule === undefined && (cell('hours') !== '' || days.some((field) => /\d\s*[:：点时]/u.test(cell(field))));
  if (hours === undefined || hasHours || (!isRange && !isDay && cell('starts') + cell('ends') !== '')) return cell;
  const others: Partial<Record<Field, string>> = {
    hours,
    startDate,
    endDate: isDay ? '' : endDate,
    starts: '',
    ends: '',
  };
  return (field) => others[field] ?? cell(field);
}

/** The hours that what happens begins with: 9:00—11:30、14:30—16:30各一场，参观观测场. Else those that it ends with. */
const hoursInContent = (content: string): string | undefined =>
  dailyHoursIn(/^[^，,。；;\n]*?(?=(?:各[一1]场次?)?(?:[，,。；;\n]|$))/u.exec(content.trim())?.[0] ?? '') ??
  hoursBehind(content.trim());

const clock = '(?:[上中下]午|晚上?)?\\d{1,2}[:：]\\d{2}';
const span = `${clock}\\s*[-—–~～至到]+\\s*${clock}`;
const behind = new RegExp(
  `^(?<before>.*?)[，,。；;\\n](?<hours>(?:每[天日])?${span}(?:[、，,；;和及]\\s*${span})*)(?:开放)?。?$`,
  'su',
);

/** 图片展，上午9:00-12:00，下午14:30-17:00: all its hours, and not those of what comes before them. */
function hoursBehind(content: string): string | undefined {
  const { before = '', hours = '' } = behind.exec(content)?.groups ?? {};
  const isOfPart =
    /\d\s*[:：点时]|(?:签到|集合|报到|[入进][场馆园]|[领取检售][票号]|预约|报名|彩排|咨询)[^，,。；;\n]*$/u;
  return isOfPart.test(before) ? undefined : dailyHoursIn(hours.replace(/[，,；;]\s*/gu, '、'));
}

/** The hours of a row with the weekdays on which they are. */
function hoursOfRule({ days, hours }: { days: string; hours: string }, cell: Row['cell']): string {
  const [from, to] = (['starts', 'ends'] as const).map((field) => /\d{1,2}[:：]\d{2}/u.exec(cell(field))?.[0] ?? '');
  return days + (hours || cell('hours') || [from, to].filter((each) => each !== '').join('-'));
}

/** The day of an end of a span, without its clock time. */
const dayIn = (text: string): string =>
  hasDay(text) ? text.replace(/[\sT]*(?:[上下]午)?\d{1,2}[:：]\d{2}.*$/u, '') : '';

/** The cells of a row without a day of its own, below a title that is one: 9月15日（周日）. */
export function withDayAbove({ cell, above, context }: Row): Row['cell'] {
  if (timeFields.some((field) => hasDay(cell(field)))) return cell;
  const day = above.find((title) => isDay(readTimes(title, context.window)));
  return day === undefined ? cell : (field) => cell(field) || (field === 'dates' ? day : '');
}

const isDay = (reading: TimesReading): boolean =>
  reading.kind === 'read' && reading.sessions.length === 1 && reading.sessions[0]?.kind === 'all-day';
