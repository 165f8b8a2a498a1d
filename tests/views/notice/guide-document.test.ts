import { expect, test } from 'vitest';
import type { Attachment } from '#schemas/notice.ts';
import { guideDocument, guideDownload, guidesOf } from '#views/notice/guide-document.ts';
import { aNotice } from '../../builders.ts';
import { aViewContext, element } from '../../site-builders.ts';

const aGuide = (overrides: Partial<Attachment> = {}): Attachment => ({
  id: 'guide',
  title: '填报指南',
  kind: 'guide',
  intro: '一步一步照着做。',
  head: [],
  columns: [],
  fields: [],
  steps: [
    { title: '登录', text: '打开平台' },
    { title: '填写', text: '照着填' },
  ],
  ...overrides,
});
const contact = [{ office: '市科协科普部', phones: ['0954-2088400', '0954-2088401'] }];
const asParagraph = (text: string) => [{ kind: 'paragraph' as const, runs: [{ text, strong: false }] }];

function made(attachment: Attachment, notice: Parameters<typeof aNotice>[0] = {}) {
  const context = aViewContext({ notices: [aNotice({ attachments: [attachment], contact, ...notice })] });
  const node = element(context.site.notices);
  return { context, node, document: guideDocument(attachment, node, context, asParagraph) };
}

test('a guide’s document has its steps numbered, and says where it is from, whom to ask and where its page is', () => {
  const { node, document } = made(aGuide());
  expect(document).toEqual({
    title: '填报指南',
    label: '附件',
    notes: ['一步一步照着做。', `出自《${node.notice.title}》。`, '咨询：市科协科普部 0954-2088400、0954-2088401。'],
    steps: [
      { title: '第 1 步　登录', blocks: asParagraph('打开平台') },
      { title: '第 2 步　填写', blocks: asParagraph('照着填') },
    ],
    end: '网页版：https://kepu.example/guyuan-2023/notices/guyuan-24/guide/',
    year: 2023,
  });
});

test('what is not known is left out', () => {
  const { node, document } = made(aGuide({ intro: undefined }), { contact: [] });
  expect(document?.notes).toEqual([`出自《${node.notice.title}》。`]);
});

test('only guides with steps have a document', () => {
  expect(made(aGuide({ steps: [] })).document).toBeUndefined();
  expect(made(aGuide({ kind: 'table' })).document).toBeUndefined();
  expect(guidesOf(made(aGuide({ steps: [] })).context)).toEqual([]);
  expect(guidesOf(made(aGuide()).context).map(({ attachment }) => attachment.id)).toEqual(['guide']);
});

test('the download says how large the file is', () => {
  const { context, node, document } = made(aGuide());
  expect(document && guideDownload(document, 120_000, aGuide(), node, context)).toEqual({
    href: '/guyuan-2023/notices/guyuan-24/guide/guide.pdf',
    label: '下载 PDF（118 KB，可打印）',
    name: '填报指南.pdf',
  });
});
