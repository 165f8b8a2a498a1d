import { describe, expect, test } from 'vitest';
import { instantOf } from '#domain/time/instant.ts';
import { withNotice } from '#worker/kept-notice.ts';

const fetched = instantOf('2023-09-17T08:05+08:00');
const page = (lang: string) =>
  `<!DOCTYPE html><html id="elder" lang="${lang}" class="c-guyuan"><head><title>日程</title></head><body> <a class="skip-link" href="#main">跳到正文</a> <header></header></body></html>`;

describe('the notice of a kept page', () => {
  test('says by the clock in China when the page was fetched, and what may have changed since', () => {
    expect(withNotice(page('zh-Hans'), fetched)).toContain(
      '<p>离线内容，截至9月17日08:05。此后可能有取消或改期，请联网后核对。</p>',
    );
  });

  test('is written in Traditional characters on a page that is', () => {
    const html = withNotice(page('zh-Hant'), fetched);
    expect(html).toContain('<p>離線內容，截至9月17日08:05。此後可能有取消或改期，請聯網後核對。</p>');
    expect(html).toContain('aria-label="離線內容"');
  });

  test('stands above the header, after the link past it, and changes nothing else', () => {
    const html = withNotice(page('zh-Hans'), fetched);
    expect(html).toMatch(/跳到正文<\/a><aside class="kept-notice".*<\/aside> <header>/u);
    expect(html.replace(/<aside.*<\/aside>/u, '')).toBe(page('zh-Hans'));
  });

  test('stands first on a page that has no such link', () => {
    expect(withNotice('<body class="a">text', fetched)).toMatch(/^<body class="a"><aside /u);
  });
});
