import { expect, test } from 'vitest';
import { sectionText } from '#domain/notice/section-text.ts';

test.each([
  ['三（二）2', '第三部分（二）2'],
  ['四（三）', '第四部分（三）'],
  ['十二', '第十二部分'],
  ['四2', '第四部分2'],
  ['三、（三）', '第三部分（三）'],
  ['三、(三)2', '第三部分（三）2'],
  ['三、', '第三部分'],
  ['2', '第2条'],
])('the number %s of a notice is written as %s', (section, text) => {
  expect(sectionText(section)).toBe(text);
});

test.each(['附件3', '三、活动安排（四）', '重点活动', '第二章', '一带一路'])(
  'the heading %s stays as it is',
  (section) => {
    expect(sectionText(section)).toBe(section);
  },
);
