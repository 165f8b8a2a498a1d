import { expect, test } from 'vitest';
import { conflictText, shownText } from '#views/mine/mine-words.ts';

test('the page of favourites says how many it shows, whose they are and how many it does not find', () => {
  expect(shownText(3, 0, false)).toBe('收藏了 3 场。');
  expect(shownText(2, 1, true)).toBe('别人分享的 2 场。另有 1 场在这里找不到，可能已经改名或撤下。');
  expect(shownText(0, 0, false)).toBe('还没有收藏。在日程或活动页点“☆ 收藏”，场次就会列在这里。');
});

test('a conflict names the other session, and how far away it is', () => {
  expect(conflictText({ kind: 'clash', other: 0 }, '天文夜')).toBe('时间冲突：这一场开始时，“天文夜”还没有结束。');
  expect(conflictText({ kind: 'tight', other: 0, gapMinutes: 10, wayMinutes: 25 }, '天文夜')).toBe(
    '可能赶不上：从“天文夜”过来估计要 25 分钟，中间只有 10 分钟。',
  );
});
