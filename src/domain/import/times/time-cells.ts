import type { WrittenSession } from '#schemas/session.ts';
import { isUntold } from '../../time/written/loose-months.ts';
import { withNamedDays } from '../../time/written/named-days.ts';
import type { TimesReading } from '../../time/written/read-times.ts';
import type { Window } from '../../time/written/window.ts';
import { type TimeField, timeFields } from '../table/column-titles.ts';
import { readBeside, readTimesCell, withoutBrackets } from './beside-cells.ts';
import { fromSerial, hasDay, monthAndDay, withWeekday } from './day-cells.ts';
import { readSpan } from './span-cells.ts';

/** Reads the time of a row from all its cells of times: a date beside hours, a start beside an end. */
export function readTimeCells(cell: (field: TimeField) => string, window: Window): TimesReading {
  const reading = inWords(cell, window) ?? readCells(cell, window);
  const short = dayFields
    .flatMap((field) => shortened.exec(cell(field).trim())?.[0] ?? '')
    .filter((each) => each !== '');
  if (reading.kind === 'unreadable' || short.length === 0) return reading;
  const asked = [...new Set(short)].map((each) => {
    const [month, day] = each.split('.');
    return `“${each}”是${month}月${day}日还是${month}月${day}0日？数字末尾的 0，表格不显示。`;
  });
  return { ...reading, questions: [...reading.questions, ...asked] };
}

const dayFields = ['times', 'dates', 'startDate', 'endDate'] as const;
/** A number loses its last zero: 9.1 may have been typed as 9.10. */
const shortened = /^\d{1,2}\.[123]$/u;

/** School days are in no calendar: they are told in the words of the table. */
const schoolDays = /(?:上学|教学|上课)日/u;

/** The month of the campaign, with what its cells of times say. */
function inWords(cell: (field: TimeField) => string, { from, to }: Window): TimesReading | undefined {
  const said = timeFields.map(cell).filter((text) => text.trim() !== '');
  if (!said.some((text) => schoolDays.test(withoutBrackets(text)))) return undefined;
  const note = [...new Set(said.map((text) => text.trim().replace(/\s+/gu, '')))].join('，');
  const isMonth = from.slice(0, 7) === to.slice(0, 7);
  const session: WrittenSession = isMonth ? { kind: 'partial', date: from.slice(0, 7), note } : { kind: 'tba', note };
  return { kind: 'read', sessions: [session], questions: [] };
}

function readCells(cell: (field: TimeField) => string, window: Window): TimesReading {
  const text = (field: TimeField) =>
    withNamedDays(
      fromSerial(cell(field).trim())
        .replace(bracketBelow, '')
        .replace(weekdayBelow, ' ')
        .replace(standing, spanOf(window)),
      window,
    );
  const start = join(text('startDate'), text('starts'));
  const said = join(text('endDate').replace(sameDay, ''), text('ends'));
  const end = hasDay(start) && isUntold(said) ? '' : said;
  const days = daysIn(cell, text);
  if (start === '' && end === '') return readBeside(days, window);
  if (start === end && days.length === 0 && !hasDay(start)) return readTimesCell(start, window);
  return readSpan(start, end, days, window);
}

/** What stands always: 常设, 长期展出. */
const standing = /^(?:长期|常设|常年|常态化?)(?:开放|展出|陈列|展览)?$/u;
const spanOf = ({ from, to }: Window) => `${from}至${to}（$&）`;

/** A line in brackets belongs to the line before it: 9月1日—30日 above （周一闭馆）. */
const bracketBelow = /\s*[\r\n]+\s*(?=[（(][^（()）]*[）)]\s*(?:[\r\n]|$))/gu;

/** A weekday below its day, in one cell. */
const weekdayBelow = /\s*[\r\n]+\s*(?=[（(]?(?:周|星期|礼拜)[一二三四五六日天](?:[)）\s]|$))/gu;

/** The cells of days and hours, with the weekday that stands beside a day. */
function daysIn(cell: (field: TimeField) => string, text: (field: TimeField) => string): readonly string[] {
  const dates = text('dates') || monthAndDay(cell('month').trim(), cell('day').trim());
  return withWeekday(
    [dates, text('times'), text('hours')].filter((each) => each !== ''),
    cell('weekday'),
  );
}

/** An end on the day of the start. */
const sameDay = /^(?:同日|当日|当天|同一天|同上|同左|同前)$/u;

const join = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join(' ');
