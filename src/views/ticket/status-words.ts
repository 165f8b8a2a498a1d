import type { SessionState } from '#domain/activity/session-state.ts';

export interface StatusView {
  /** Icon shown with the text, so that colour is never the only cue. */
  readonly icon: 'ok' | 'free' | 'full' | 'cancelled' | 'moved' | 'tba';
  readonly tone: 'good' | 'watch' | 'stop' | 'quiet';
  readonly text: string;
}

/** States, and those of a session that is watched online instead of visited: `watch` where nobody said whether to book. */
export type StatusName = SessionState | 'watch-free' | 'watch';

/** The words of every state. A script sets them as time passes. */
export const statusWords: Readonly<Record<StatusName, StatusView>> = {
  cancelled: { icon: 'cancelled', tone: 'stop', text: '已取消' },
  ended: { icon: 'full', tone: 'quiet', text: '已结束' },
  postponed: { icon: 'moved', tone: 'watch', text: '已改期' },
  full: { icon: 'full', tone: 'quiet', text: '已约满' },
  tba: { icon: 'tba', tone: 'watch', text: '时间待定' },
  'booking-not-open': { icon: 'tba', tone: 'watch', text: '预约未开始' },
  'booking-closed': { icon: 'full', tone: 'quiet', text: '预约已截止' },
  bookable: { icon: 'ok', tone: 'good', text: '可预约' },
  'to-book': { icon: 'ok', tone: 'good', text: '需要预约' },
  'closed-group': { icon: 'full', tone: 'quiet', text: '限特定人员' },
  untold: { icon: 'tba', tone: 'watch', text: '是否预约待公布' },
  free: { icon: 'free', tone: 'good', text: '直接到场' },
  'watch-free': { icon: 'free', tone: 'good', text: '直接观看' },
  watch: { icon: 'free', tone: 'quiet', text: '线上' },
  running: { icon: 'ok', tone: 'good', text: '进行中' },
  started: { icon: 'ok', tone: 'good', text: '已开始' },
};

/** Online only, what is free is watched, not come to, and nobody asks whether to book. */
export function watchedState(state: SessionState, isOnlineOnly: boolean): StatusName {
  if (!isOnlineOnly) return state;
  return state === 'free' ? 'watch-free' : state === 'untold' ? 'watch' : state;
}
