import type { SessionNode } from '#domain/activity/activity-node.ts';
import type { SessionTime } from '#domain/schedule/session-time.ts';
import type { DaySpan } from '#domain/time/day-part.ts';
import { dayOf, rfc3339, timeOf } from '#domain/time/instant.ts';
import { partNames } from '../format/day-part.ts';

/**
 * The time of a session in the format that the import parses (src/domain/import/times.ts): `2023年9月17日 09:00-11:30`,
 * `2023年9月17日 上午`, `2023年9月17日-2023年9月23日`, `2024年9月中旬`, `待定`; followed by its status in brackets unless scheduled. A
 * time range over midnight has no such format and becomes an ISO 8601 interval.
 */
export const writtenTime = ({ time, status }: SessionNode): string => timeText(time) + remarks[status];

const remarks: Readonly<Record<SessionNode['status'], string>> = {
  scheduled: '',
  full: '（已约满）',
  cancelled: '（已取消）',
  postponed: '（已改期）',
};

function timeText(time: SessionTime): string {
  switch (time.kind) {
    case 'timed':
      return timedText(time.start, time.end);
    case 'all-day': {
      const days = time.from === time.to ? dayText(time.from) : `${dayText(time.from)}-${dayText(time.to)}`;
      return days + (hoursText(time.opens, time.closes) || partText(time.part));
    }
    case 'partial':
      return dayText(time.date);
    case 'tba':
      return '待定';
    default:
      return time satisfies never;
  }
}

function timedText(start: number, end: number | undefined): string {
  const day = dayOf(start);
  if (end === undefined) return `${dayText(day)} ${timeOf(start)}开始`;
  if (dayOf(end) === day && end > start) return `${dayText(day)} ${timeOf(start)}-${timeOf(end)}`;
  return [start, end].map((each) => rfc3339(each).replace(/:\d{2}(?=\+)/u, '')).join('/');
}

function hoursText(opens = '', closes = ''): string {
  if (opens === '' && closes === '') return '';
  return closes === '' ? ` ${opens}开始` : ` ${opens}-${closes}`;
}

const partText = (part: DaySpan | undefined) => (part === undefined ? '' : ` ${partNames[part]}`);

/** `2023-09-17`, `2023-09` and `2023-09-中旬` in Chinese. */
function dayText(date: string): string {
  const [year, month, rest = ''] = date.split('-');
  if (month === undefined) return `${year}年`;
  const day = rest === '' || rest.endsWith('旬') ? rest : `${Number(rest)}日`;
  return `${year}年${Number(month)}月${day}`;
}
