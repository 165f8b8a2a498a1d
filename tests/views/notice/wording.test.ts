import { describe, expect, test } from 'vitest';
import { noticeEntry } from '#views/feed/feeds.ts';
import { attachmentView } from '#views/notice/attachment.ts';
import { noticeView } from '#views/notice/notice.ts';
import { noticesView } from '#views/notice/notices.ts';
import { aNotice } from '../../builders.ts';
import { aViewContext, element } from '../../site-builders.ts';
import { itemsFirst } from '../../told-first.ts';

const link = 'https://www.guyuan.gov.cn/t1.html';

function surfaces(notice: Parameters<typeof aNotice>[0]) {
  const context = aViewContext({ notices: [aNotice(notice)] });
  const node = element(context.site.notices);
  return {
    page: noticeView(node, context).wording,
    list: element(element(itemsFirst(noticesView(context).groups)).notices).wording,
    feed: noticeEntry(node, context).summary.split('\n').slice(1),
  };
}

describe('what the text of a notice is', () => {
  test('is said by no surface while nothing is known', () => {
    expect(surfaces({})).toEqual({ page: undefined, list: undefined, feed: [] });
  });

  test('is said by each surface of a notice in our words', () => {
    const said = { text: '本站根据原文整理，不是原文。', original: undefined };
    expect(surfaces({ text: 'paraphrase' })).toEqual({ page: said, list: said, feed: [said.text] });
  });

  test('differs where a city holds the full text', () => {
    expect(surfaces({ text: 'full' }).page?.text).toBe('这里是原文全文。');
  });

  test('is said above the steps of a guide, but not above a form that is like the original', () => {
    const attachments = [
      { id: 'guide', title: '指南', kind: 'guide' as const, steps: [{ title: '先', text: '看。' }] },
      { id: 'form', title: '表', kind: 'form' as const, steps: [] },
    ].map((each) => ({ ...each, head: [], columns: [], fields: [] }));
    const context = aViewContext({ notices: [aNotice({ text: 'paraphrase', attachments })] });
    const node = element(context.site.notices);
    const texts = attachments.map((each) => attachmentView(each, node, context).wording?.text);
    expect(texts).toEqual(['本站根据原文整理，不是原文。', undefined]);
  });
});

describe('the original of a notice', () => {
  test('is a link that names its site', () => {
    const { page, feed } = surfaces({ original: link });
    expect(page).toEqual({
      text: undefined,
      original: { href: link, label: '看原文（www.guyuan.gov.cn）', name: undefined, address: link },
    });
    expect(feed).toEqual([`原文：${link}`]);
  });

  test('is a download under the title of the notice', () => {
    expect(surfaces({ original: 'scan-3.pdf', title: '关于开展活动的通知' }).page?.original).toEqual({
      href: '/guyuan-2023/notices/guyuan-24/original.pdf',
      label: '下载原文（PDF）',
      name: '关于开展活动的通知.pdf',
      address: 'https://kepu.example/guyuan-2023/notices/guyuan-24/original.pdf',
    });
  });
});
