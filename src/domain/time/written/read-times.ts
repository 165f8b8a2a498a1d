import type { WrittenSession } from '#schemas/session.ts';
import type { Clause } from './clause.ts';
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
  const { time, note } = withoutNote(plainForm(text));
  const tokens = tokensOf(time);
  const clauses = tokens && clausesOf(tokens, Number(window.from.slice(0, 4)));
  if (!clauses || clauses.length === 0) return { kind: 'unreadable', text };
  const sessions: WrittenSession[] = [];
  const questions = new Set<string>(shortYears(time));
  let before: Clause | undefined;
  for (const clause of clauses) {
    const found = sessionsOf(clause, before, window);
    if (!found) return { kind: 'unreadable', text };
    sessions.push(...found.sessions.map((session) => (note === undefined ? session : { ...session, note })));
    for (const question of found.questions) questions.add(question);
    before = clause.days.length > 0 || clause.weekdays.length > 0 ? clause : before;
  }
  return { kind: 'read', sessions, questions: [...questions] };
}

/** A year of two digits is of this century, and asked about. */
const shortYears = (plain: string): readonly string[] =>
  [...plain.matchAll(/(?<!\d)(\d{2})年(?=\d)/gu)].map(([, year]) => `“${year}年”是 20${year} 年吗？`);

/** A remark in brackets that is no time: it is kept as a note. */
const remark = /\(([^()]{1,40})\)/gu;

/** Words in a remark that change the time, so that it cannot be a mere note. */
const changing = /[\d;]|待定|未定|改|延期|推迟|提前|暂停|停办|取消|除外|原|以前|之前|以后|农历|前|后/u;

/** When to be there, and how many may come: neither changes the time. */
const harmless =
  /^(?:\d{1,2}:\d{2} ?(?:开始)?(?:签到|报到|集合|入场|进场|检票|候场|开门)|(?:请)?(?:提前|早)\d{1,3}(?:分钟|小时)(?:签到|报到|入场|进场|到场|到达|检票|集合)|(?:每[场次期天日]|限额?|仅限|名额|共|约|招募|前)*:?\d{1,5}(?:人|名|组|位|户|座|个家庭|组家庭|个名额)(?:[/每]场)?)$/u;

/** When to be there, before the time itself: 8:30签到，9:00开始. */
const arrival = /(?<![\d-])\d{1,2}:\d{2} ?(?:开始)?(?:签到|报到|集合|入场|进场|检票|候场)(?:[,、]\s*|$)/gu;

/** Takes remarks out of a plain text: `9月20日9:00-11:00(雨天顺延)`. Those that are times or change the time stay. */
function withoutNote(plain: string): { readonly time: string; readonly note: string | undefined } {
  const notes: string[] = [];
  const time = plain.replace(remark, (whole, content: string) => {
    if (!harmless.test(content.trim()) && (changing.test(content) || tokensOf(content))) return whole;
    notes.push(content);
    return ' ';
  });
  const rest = time.replace(arrival, (whole) => {
    notes.push(whole.replace(/[,、]\s*$/u, ''));
    return '';
  });
  const isTold = rest !== time && /\d:\d{2}/u.test(rest);
  if (rest !== time && !isTold) return { time: time.trim(), note: undefined };
  return { time: rest.trim(), note: notes.length > 0 ? notes.join('；') : undefined };
}
