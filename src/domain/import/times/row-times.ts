import type { WrittenSession } from '#schemas/session.ts';
import { readyFestivalShortNames } from '../../campaign/festivals.ts';
import { quote } from '../../checks/quote.ts';
import { lastDayOfMonth } from '../../time/day.ts';
import { withNamedDays } from '../../time/written/named-days.ts';
import { reasonOfUnreadable } from '../../time/written/unreadable-reasons.ts';
import type { Window } from '../../time/written/window.ts';
import { ask, askToCheck, oneLine, type Row } from '../row/row-state.ts';
import { timeFields } from '../table/column-titles.ts';
import { withDailyHours, withDayAbove } from './hours-elsewhere.ts';
import { outsideOf } from './outside.ts';
import { readTimeCells } from './time-cells.ts';

/** The sessions that a row tells; undefined when they are asked about. */
export function timesOf(row: Row): readonly WrittenSession[] | undefined {
  const window = {
    ...row.context.window,
    isTold: [...row.above, ...row.facts.lines].some((title) => isOfWindow(title, row.context.window)),
  };
  const cell = withDailyHours(row, withDayAbove(row));
  const reading = readTimeCells(cell, window);
  const field =
    timeFields.find((each) => cell(each) !== '') ?? timeFields.find((each) => row.columns.has(each)) ?? 'times';
  if (reading.kind === 'unreadable') {
    const reason = reasonOfUnreadable(reading.text, window);
    ask(row, field, {
      code: 'import-time',
      message: `时间${quote(oneLine(reading.text.trim().replace(/\s*[\r\n]+\s*/gu, '；')))}读不准${reason === '' ? '' : `，${reason}`}：是什么时候？`,
      fix: '写成 9月17日9:00-11:30、9月17日上午、9月17-23日、9月6日-28日每周六14:00-16:00、9月中旬 或 待定；几场之间用分号。',
    });
    return undefined;
  }
  for (const message of [...reading.questions, ...outsideOf(row, reading)]) {
    if (isAtDawn(message, row.cell('name'))) continue;
    askToCheck(row, field, message, '在表里写清楚再导入，或照实际改好 sessions。');
  }
  noteAssumed(row, reading.sessions, withNamedDays(timeFields.map(cell).join(' '), window));
  return reading.sessions;
}

/** Says of which month the days are where the cells tell a day or a weekday alone. */
function noteAssumed({ cell, notes, context }: Row, sessions: readonly WrittenSession[], text: string): void {
  if (cell('month') !== '' || /[月年旬每]|\d\s*[/.]\s*\d|\d{4}-\d|\d{5}/u.test(text.normalize('NFKC'))) return;
  const isOneDay = (each: WrittenSession) =>
    each.kind === 'timed' || (each.kind === 'all-day' && each.to === undefined);
  const weekday = sessions.every(isOneDay) ? /(?:周|星期|礼拜)[一二三四五六日天]/u.exec(text)?.[0] : undefined;
  const said = /\d{1,2}[日号](?!间)/u.exec(text)?.[0] ?? weekday;
  const { from, to } = context.window;
  if (said !== undefined)
    notes.push(`时间${quote(said)}没有写月份，照活动集中开展的 ${from} 至 ${to} 写，不对的改 sessions。`);
}

/** 4:00 and 5:20 of what is held at sunrise are no hours of the afternoon. */
const isAtDawn = (question: string, name: string): boolean =>
  /^0[3-5]:\d{2} 是凌晨还是下午/u.test(question) && /日出|清晨|早晨|凌晨|破晓|黎明|晨[练跑读曦光]|早市/u.test(name);

/** A title that says that what is below it is of the campaign's days: 9月排期, 全国科普月活动安排. */
function isOfWindow(title: string, { from, to }: Window): boolean {
  if (readyFestivalShortNames.some((name) => title.includes(name))) return true;
  const isMonth = from.endsWith('-01') && to === lastDayOfMonth(from.slice(0, 7));
  return isMonth && new RegExp(`(?<!\\d)${Number(from.slice(5, 7))}月(?:份|$|[^\\d])`, 'u').test(title);
}

export const hasTime = ({ cell }: Row): boolean => timeFields.some((field) => cell(field) !== '');
