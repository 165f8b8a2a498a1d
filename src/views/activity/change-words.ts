import type { ActivityNode } from '#domain/activity/activity-node.ts';
import type { LoggedChange } from '#domain/activity/changes.ts';
import { markedTitle, markWords } from '#domain/activity/title-marks.ts';
import { daysOf } from '#domain/schedule/session-time.ts';
import { dayOf } from '#domain/time/instant.ts';
import type { Change } from '#schemas/activity.ts';
import { shortDay } from '../format/date.ts';
import type { StatusView } from '../ticket/status-words.ts';

/** Icon, tone and label of each kind of change; icons match the resulting statuses. */
export const changeWords: Readonly<Record<Change['kind'], StatusView>> = {
  cancelled: { icon: 'cancelled', tone: 'stop', text: markWords.cancelled },
  postponed: { icon: 'moved', tone: 'watch', text: markWords.postponed },
  moved: { icon: 'moved', tone: 'watch', text: markWords.moved },
  corrected: { icon: 'ok', tone: 'quiet', text: markWords.corrected },
};

/** The title of a change: `【示例】【取消】放风筝`; of a change of some sessions `【9月15日取消】放风筝`, `【部分改期】放风筝`. */
export function changeTitle({ node, change: { kind } }: LoggedChange): string {
  const { name, sample } = node.activity;
  const part = partOf(node, kind);
  return part === undefined
    ? markedTitle(name, [sample && 'sample', kind])
    : markedTitle(`【${part}${markWords[kind]}】${name}`, [sample && 'sample']);
}

/** Which sessions have changed so, where others have not: the day of a single one, else 部分. */
function partOf({ sessions }: ActivityNode, kind: Change['kind']): string | undefined {
  const changed = sessions.filter(({ status }) => status === kind);
  if (changed.length === 0 || changed.length === sessions.length) return undefined;
  const [day, ...others] = changed.flatMap(({ previously, time }) =>
    previously ? [dayOf(previously.start)] : daysOf(time),
  );
  return day === undefined || others.length > 0 ? '部分' : shortDay(day);
}
