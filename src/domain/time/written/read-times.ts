import type { WrittenSession } from '#schemas/session.ts';
import type { Clause } from './clause.ts';
import { questionsOfLabels } from './day-labels.ts';
import { withFestivalDays } from './festival-days.ts';
import { withHoursBelow } from './hours-below.ts';
import { looseMonth } from './loose-months.ts';
import { isCalled, withNamedDays } from './named-days.ts';
import { withNamedParts } from './named-parts.ts';
import { withNotes } from './notes.ts';
import { plainForm } from './plain.ts';
import { clausesOf } from './read-clauses.ts';
import { sessionsOf } from './sessions.ts';
import { tokensOf } from './tokens.ts';
import type { Window } from './window.ts';

/**
 * The sessions of a written time. `questions` are what a person must answer before they are right, in zh-CN; a text of
 * which any part is not understood is `unreadable`, never half read.
 */
export type TimesReading =
  | { readonly kind: 'read'; readonly sessions: readonly WrittenSession[]; readonly questions: readonly string[] }
  | { readonly kind: 'unreadable'; readonly text: string };

/**
 * Reads the times of a table cell or a field, as Chinese offices write them: `9月20日上午9:00-11:30；9月21日下午`,
 * `9月15日—25日每天9:00—17:00（周一闭馆）`, `9月6日-28日每周六、日14:00-16:00`, `9月5日、12日、19日14:30`,
 * `9月20日19:00-次日7:30`, `9月中旬`, `待定`. A date without a year is of `window.from`'s year.
 * @param text one or more times, separated by semicolons or line breaks
 * @param window the campaign's days
 */
export function readTimes(text: string, window: Window): TimesReading {
  const dated = asDates(text, window);
  const plain = plainForm(dated);
  const loose = looseMonth(plain, text, yearOf(window));
  if (loose) return { kind: 'read', sessions: [loose], questions: [] };
  const whole = readClauses(plain, dated, window);
  const named = withNamedParts(plain);
  const reading = whole.kind === 'unreadable' && named !== plain ? readClauses(named, dated, window) : whole;
  return reading.kind === 'unreadable' ? { kind: 'unreadable', text } : reading;
}

/** The campaign's days for what is told by them: 每月5日 in its month, 9月1日起，长期 to its end, 科普日期间每天, 中秋节. */
function asDates(text: string, window: Window): string {
  const { from, to } = window;
  const month = from.slice(0, 7) === to.slice(0, 7) ? `${Number(from.slice(5, 7))}月` : '$&';
  return withFestivalDays(withNamedDays(text, window), window)
    .replace(hoursOfAll, ' ')
    .replace(ruleAndDays, (whole, own: string | undefined, rule: string, days: string) => {
      const before = /^\d{1,2}[月./]/u.test(days) ? '' : own === undefined ? month : `${own}月`;
      return before === '$&' ? whole : `${rule}（${before}${days}）`;
    })
    .replace(/^(延期|推迟|暂缓|改期)[，,；;、\s]+((?:具体)?(?:时间|日期)?(?:待定|未定|另行通知|待通知|另定))$/u, '$2')
    .replace(
      /((?:待定|未定|待确定|另定))[，,；;、\s]+((?:具体)?以[^，,；;]{2,16}(?:通知|公告|公布|推送)[^，,；;]{0,4}为准)$/u,
      '$1（$2）',
    )
    .replace(duringCampaign, (whole, days: string) => (isCalled(days, window) ? `${from}至${to}` : whole))
    .replace(/每个?月(?=\d{1,2}[日号])/gu, month)
    .replace(/(?<=[日号])(?:起|开始)[，,、\s]*(长期|常年|长年)(?:有效|开放|展出)?$/u, `至${to}（$1）`);
}

/** The days of the campaign by its name, before a rule for them: 科普日期间周二、周四, 活动期间每天. */
const duringCampaign =
  /(?<=^|[\n；;])(?:全国|本次|集中)?(活动|(?:科普|活动|宣传)[日周月])(?:集中)?(?:活动)?期间的?[，,、：:\s]*(?=每|逢|天天|周|星期|礼拜|工作日|双休日)/gu;

/** What stands between days and the hours that all have: 9月5日、12日，均为上午9:00. */
const hoursOfAll = /[，,、\s]*(?:都|均|皆)[是为在]?\s*(?=(?:每[天日])?(?:[上中下]午|早上|晚上?|\d{1,2}\s*[:：点时]))/gu;

/** 9月每周四（2、9、16日）: a rule and its days, which must agree. */
const ruleAndDays =
  /(?:(\d{1,2})月份?的?)?(每个?(?:周|星期|礼拜)[^（()）\d]{1,8}|周末|双休日)[（(](\d[\d月日号./\s]*(?:[、,，和及][\d月日号./\s]+)+)[）)]/gu;

const yearOf = ({ from }: Window): number => Number(from.slice(0, 4));

function readClauses(plain: string, text: string, window: Window): TimesReading {
  const { time, notes } = withNotes(plain, text);
  const tokens = tokensOf(time);
  const written = tokens && clausesOf(tokens, window);
  const clauses = written && withHoursBelow(written);
  if (!clauses || clauses.length === 0) return { kind: 'unreadable', text };
  const sessions: WrittenSession[] = [];
  const questions = new Set<string>(shortYears(time));
  let before: Clause | undefined;
  for (const clause of clauses) {
    const found = sessionsOf(clause, before, window);
    if (!found) return { kind: 'unreadable', text };
    const note = clause.notes.map((index) => notes[index]).join('；');
    const noted = found.sessions.map((session) => (note === '' ? session : { ...session, note }));
    sessions.push(...noted);
    for (const question of [...found.questions, ...noted.flatMap(questionsOfLabels)]) questions.add(question);
    before = clause.days.length > 0 || clause.weekdays.length > 0 ? clause : before;
  }
  return { kind: 'read', sessions, questions: [...questions] };
}

/** A year of two digits is taken as one of this century, with a question. */
const shortYears = (plain: string): readonly string[] =>
  [...plain.matchAll(/(?<!\d)(\d{2})年(?=\d)/gu)].map(([, year]) => `“${year}年”是 20${year} 年吗？`);
