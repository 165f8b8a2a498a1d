import type { WrittenSession } from '#schemas/session.ts';
import { expandSession } from '../../schedule/expanded-session.ts';
import { daysOf } from '../../schedule/session-time.ts';

/** How many come on a day, or in a batch: it is that of a session only where a day has one. */
export interface EachQuota {
  readonly of: 'day' | 'batch';
  readonly capacity: number;
  readonly unit: string;
  /** As written. */
  readonly text: string;
}

const count =
  '(?:限额?|限定|不超过|上限|约|共)*[:：]?(?<count>\\d{1,6})(?<unit>人|名|位|组|户|个家庭|组家庭)?(?:以内)?';
const patterns = [
  new RegExp(`^每(?<of>[天日批组班轮趟桌车])次?${count}$`, 'u'),
  /^(?:限额?|约)?(?<count>\d{1,6})(?<unit>人|名|位|组|户|个家庭|组家庭)?[/每](?<of>[天日批组班轮趟桌车])$/u,
];

/** Reads `每天20人`, `150人/天`, `每批10人`; undefined for any other text. */
export function readEachQuota(text: string): EachQuota | undefined {
  const plain = text.normalize('NFKC').replace(/\s+/gu, '');
  const found = patterns.map((pattern) => pattern.exec(plain)?.groups).find((groups) => groups !== undefined);
  if (!found) return undefined;
  const { of = '', count: digits = '', unit = '人' } = found;
  return { of: /[天日]/u.test(of) ? 'day' : 'batch', capacity: Number(digits), unit, text: text.trim() };
}

/** True where no day has two sittings: what a day holds is what its sitting holds. */
export function isOnceADay(sessions: readonly WrittenSession[] | undefined): boolean {
  const times = (sessions ?? []).flatMap((session, index) => expandSession(session, index).map(({ time }) => time));
  const days = times.flatMap((time) => daysOf(time));
  return times.length > 0 && days.length === new Set(days).size && times.every((time) => daysOf(time).length === 1);
}
