import { expect, test } from 'vitest';
import { noticeEntry } from '#views/feed/feeds.ts';
import { noticeView } from '#views/notice/notice.ts';
import { aNotice } from '../../builders.ts';
import { aViewContext, element } from '../../site-builders.ts';

const corrections = [
  { on: '2023-09-01', note: '主送单位少了一个。' },
  { on: '2023-09-03', note: '报送日期原来写成 9月10日，应为 9月15日。' },
];
const surfaces = (notice: Parameters<typeof aNotice>[0]) => {
  const context = aViewContext({ notices: [aNotice({ issuedOn: '2023-08-28', ...notice })] });
  const node = element(context.site.notices);
  return { page: noticeView(node, context).corrections, feed: noticeEntry(node, context) };
};

test('the corrections of a notice stand above its text, newest first, and first in its entry of the feed, which is new', () => {
  const { page, feed } = surfaces({ corrections });
  expect(page).toEqual([
    { label: '2023年9月3日更正', note: '报送日期原来写成 9月10日，应为 9月15日。' },
    { label: '2023年9月1日更正', note: '主送单位少了一个。' },
  ]);
  expect(feed.summary).toMatch(
    /^9月3日更正：报送日期原来写成 9月10日，应为 9月15日。\n9月1日更正：主送单位少了一个。\n/u,
  );
  expect([feed.published, feed.updated]).toEqual(
    ['2023-08-28', '2023-09-03'].map((day) => Date.parse(`${day}T00:00+08:00`)),
  );
});

test('without any, a notice is as it was issued', () => {
  const { page, feed } = surfaces({});
  expect(page).toEqual([]);
  expect(feed.updated).toBe(feed.published);
});
