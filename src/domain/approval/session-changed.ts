import type { Activity, Change } from '#schemas/activity.ts';
import type { Entry } from '../campaign/content.ts';
import type { Problem, ProblemPath } from '../checks/problem.ts';
import { sameValue } from '../exchange/fields.ts';
import { timeText } from '../schedule/time-text.ts';
import { isPublic } from './published-removed.ts';
import { type SessionChange, sessionChanges } from './session-changes.ts';

/**
 * A published activity whose sessions changed needs a new entry in its record of changes: calendars pass it on to their
 * subscribers. A newly cancelled or postponed session needs an entry of that kind. Skips drafts and samples. Error,
 * once per activity.
 */
export function sessionChanged(before: Entry<Activity>, after: Entry<Activity>): readonly Problem[] {
  if (!isPublic(before) || !isPublic(after)) return [];
  const old = before.data.changes;
  const { changes } = after.data;
  const recorded =
    changes.length > old.length ? changes.filter((each) => !old.some((one) => sameValue(one, each))) : [];
  const untold = sessionChanges(before.data, after.data).filter((change) => !isTold(change, recorded));
  const [first] = untold;
  if (!first) return [];
  const many = untold.length > 1 ? `这样的一共 ${untold.length} 场。` : '';
  const message = `${sentenceOf(first)}，changes 里没有新的记录：已经存进日历、订阅的人收不到。${many}`;
  return [{ code: 'session-changed', file: after.file, path: pathOf(first, after.data), message, fix: fixOf(first) }];
}

function isTold({ kind }: SessionChange, recorded: readonly Change[]): boolean {
  const isOwn = kind === 'cancelled' || kind === 'postponed';
  return isOwn ? recorded.some((each) => each.kind === kind) : recorded.length > 0;
}

function sentenceOf({ kind, before, after }: SessionChange): string {
  const which = `公布过的一场（${timeText(before.time)}）`;
  switch (kind) {
    case 'cancelled':
      return `${which}取消了`;
    case 'postponed':
      return `${which}改期了`;
    case 'time':
      return `${which}时间改成了${after ? timeText(after.time) : ''}`;
    case 'place':
      return `${which}换了地点`;
    case 'resumed':
      return `取消过的一场（${timeText(before.time)}）又照常举办了`;
    case 'removed':
      return `${which}没有了`;
    default:
      return kind satisfies never;
  }
}

const fixes: Readonly<Record<SessionChange['kind'], string>> = {
  cancelled: '在 changes 最后加一条 kind 为 cancelled 的记录。',
  postponed: '在 changes 最后加一条 kind 为 postponed 的记录。',
  time: '改期的，在那一场写 "status": "postponed"，再写原来的时间，在 changes 最后加一条 kind 为 postponed 的记录；原来写错了的，加一条 kind 为 corrected 的记录。',
  place: '在 changes 最后加一条 kind 为 moved 的记录；原来写错了的，加一条 kind 为 corrected 的记录。',
  resumed: '在 changes 最后加一条 kind 为 corrected 的记录。',
  removed:
    '不办了的，把那一场放回去，写 "status": "cancelled" 和原因，在 changes 最后加一条 kind 为 cancelled 的记录；多写了的，加一条 kind 为 corrected 的记录。',
};

const fixOf = ({ kind }: SessionChange): string => fixes[kind];

/** The field that changed. */
function pathOf({ kind, index, after }: SessionChange, { sessions }: Activity): ProblemPath {
  const session = index === undefined ? undefined : sessions[index];
  if (!session || index === undefined || after === undefined) return ['sessions'];
  const field = (...names: readonly string[]): ProblemPath => {
    const name = names.find((each) => Object.hasOwn(session, each));
    return name === undefined ? ['sessions', index] : ['sessions', index, name];
  };
  if (kind === 'cancelled') return session.status === 'cancelled' ? field('status') : field('cancelled', 'status');
  if (kind === 'time' || kind === 'postponed') return field('start', 'from', 'date', 'kind');
  if (kind === 'resumed') return field('status');
  const own = field('places', 'venue', 'room', 'online');
  return own.length === 3 ? own : ['venue'];
}
