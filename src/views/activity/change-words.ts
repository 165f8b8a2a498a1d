import type { LoggedChange } from '#domain/activity/changes.ts';
import { markedTitle, markWords } from '#domain/activity/title-marks.ts';
import type { Change } from '#schemas/activity.ts';
import type { StatusView } from '../ticket/status-words.ts';

/** Icon, tone and label of each kind of change; icons match the resulting statuses. */
export const changeWords: Readonly<Record<Change['kind'], StatusView>> = {
  cancelled: { icon: 'cancelled', tone: 'stop', text: markWords.cancelled },
  postponed: { icon: 'moved', tone: 'watch', text: markWords.postponed },
  moved: { icon: 'moved', tone: 'watch', text: markWords.moved },
  corrected: { icon: 'ok', tone: 'quiet', text: markWords.corrected },
};

/** The title of a change: `【示例】【取消】放风筝`. */
export const changeTitle = ({ node: { activity }, change }: LoggedChange): string =>
  markedTitle(activity.name, [activity.sample && 'sample', change.kind]);
