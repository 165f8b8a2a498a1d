import type { LoggedChange } from '#domain/activity/changes.ts';
import type { Change } from '#schemas/activity.ts';
import type { StatusView } from '../ticket/status.ts';

/** What kinds of change are called, with the shapes of the statuses they lead to. */
export const changeWords: Readonly<Record<Change['kind'], StatusView>> = {
  cancelled: { icon: 'cancelled', tone: 'stop', text: '取消' },
  postponed: { icon: 'moved', tone: 'watch', text: '改期' },
  moved: { icon: 'moved', tone: 'watch', text: '换地点' },
  corrected: { icon: 'ok', tone: 'quiet', text: '更正' },
};

/** A change in a line: `【取消】【示例】放风筝`. */
export const changeTitle = ({ node: { activity }, change }: LoggedChange): string =>
  `【${changeWords[change.kind].text}】${activity.sample ? '【示例】' : ''}${activity.name}`;
