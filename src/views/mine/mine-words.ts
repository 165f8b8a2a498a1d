import type { Conflict } from '#domain/mine/conflicts.ts';

export const noCalendar = '日历没有取到，可能是网络断了，请再试一次。';

export const noRows = '收藏的场次没有取到，可能是网络断了，请再打开一次。';

/**
 * The status line of the page.
 * @param missing number of saved or shared sessions that are no longer on the page
 */
export function shownText(shown: number, missing: number, isShared: boolean): string {
  return `${countText(shown, isShared)}${missing > 0 ? `另有 ${missing} 场在这里找不到，可能已经改名或撤下。` : ''}`;
}

function countText(count: number, isShared: boolean): string {
  if (isShared) return `别人分享的 ${count} 场。`;
  return count > 0 ? `收藏了 ${count} 场。` : '还没有收藏。在日程或活动页点“☆ 收藏”，场次就会列在这里。';
}

export const linkCopied = (isCopied: boolean): string =>
  isCopied ? '链接已复制。' : '这个浏览器不让网页复制，请长按链接自己复制。';

/**
 * Why the visitor cannot attend after another session.
 * @param title title of the other session
 */
export function conflictText(conflict: Conflict, title: string): string {
  if (conflict.kind === 'clash') return `时间冲突：这一场开始时，“${title}”还没有结束。`;
  const { gapMinutes, wayMinutes } = conflict;
  return `可能赶不上：从“${title}”过来估计要 ${wayMinutes} 分钟，中间只有 ${gapMinutes} 分钟。`;
}
