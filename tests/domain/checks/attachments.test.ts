import { expect, test } from 'vitest';
import { attachmentEmpty, attachmentMissing } from '#domain/checks/attachments.ts';
import type { Attachment } from '#schemas/notice.ts';
import { aCampaignContent, aCheckContext, aNotice, aVenue } from '../../builders.ts';

const anAttachment = (overrides: Partial<Attachment>): Attachment => ({
  id: 'a',
  title: '表',
  kind: 'form',
  head: [],
  columns: [],
  fields: [],
  steps: [],
  ...overrides,
});

function empty(attachment: Partial<Attachment>) {
  const notices = [aNotice({ attachments: [anAttachment(attachment)] })];
  const plan = { title: '展位', schematic: true, booths: [{ number: 1, organization: 'city-association' }] };
  const content = aCampaignContent({ notices, venues: [aVenue(), aVenue({ id: 'planned', plan })] });
  return attachmentEmpty(content, aCheckContext(content));
}

test.each<readonly [Partial<Attachment>, string, string]>([
  [{ kind: 'form', head: ['单位'] }, '表单没有栏目', '在 fields 里写栏目'],
  [{ kind: 'table' }, '汇总表没有列', '在 columns 里写列名'],
  [{ kind: 'guide' }, '指南没有步骤', '在 steps 里写步骤'],
  [{ kind: 'notice' }, '没有写是哪份通知', '在 notice 里写它的编号'],
  [{ kind: 'file' }, '没有写文件名', '在 file 里写 media 里的文件名'],
  [{ kind: 'plan' }, '没有写是哪个场馆', '在 venue 里写场馆的编号'],
  [{ kind: 'plan', venue: 'museum-square' }, '那个场馆没有平面图', '在场馆里写 plan'],
])('%j is an empty page', (attachment, lack, cure) => {
  expect(empty(attachment)).toEqual([
    {
      code: 'attachment-empty',
      file: 'content/campaigns/guyuan-2023/notices/guyuan-24.mdx',
      path: ['attachments', 0],
      message: `附件“表”没有内容：${lack}。`,
      fix: `${cure}；没有内容的，删去这个附件。`,
    },
  ]);
});

test.each<Partial<Attachment>>([
  { kind: 'form', fields: [{ name: '单位', options: [] }] },
  { kind: 'table', columns: ['名称'] },
  { kind: 'guide', steps: [{ title: '登录', text: '好' }] },
  { kind: 'notice', notice: 'guyuan-24' },
  { kind: 'plan', venue: 'planned' },
  { kind: 'file', file: 'list.docx' },
  { kind: 'table', file: 'table.xlsx' },
])('%j has its contents', (attachment) => {
  expect(empty(attachment)).toEqual([]);
});

function missing(body: string, count: number) {
  const attachments = Array.from({ length: count }, (_, index) => anAttachment({ id: `a${index}` }));
  const content = aCampaignContent({ notices: [aNotice({ body, attachments })] });
  return attachmentMissing(content, aCheckContext(content)).map(({ message }) => message);
}

test.each([
  ['填好报名表（见附件3）。', 2, '正文里有附件3，attachments 里只有 2 个。'],
  ['见附件一。', 0, '正文里有附件1，attachments 里一个也没有。'],
  ['好\n\n附件：1. 报名表\n2. 汇总表\n', 1, '正文里有附件2，attachments 里只有 1 个。'],
  ['好\n\n**附件：**\n\n1. 报名表\n2. 汇总表\n', 0, '正文里有附件1、附件2，attachments 里一个也没有。'],
  ['填好附件3。\n\n附件：1.计划表\n\n2.提纲\n\n3.统计表\n', 1, '正文里有附件2、附件3，attachments 里只有 1 个。'],
])('%j with %i attachments speaks of one that is not there', (body, count, message) => {
  expect(missing(body, count)).toEqual([message]);
});

test.each([
  ['填好报名表（见附件2）。', 2],
  ['照《全国科普日通知》附件3填写。', 0],
  ['附件一并报送，见[附件](#attachments)。', 0],
  ['附件2023年汇总表', 0],
])('%j with %i attachments is let be', (body, count) => {
  expect(missing(body, count)).toEqual([]);
});

test('of a notice that could be read only in part, whose attachments may be the rest, nothing is said', () => {
  const notice = aNotice({ body: '见附件一。', attachments: [] });
  const content = aCampaignContent({ notices: [notice] });
  expect(attachmentMissing(content, aCheckContext(content, { partial: new Set([notice.file]) }))).toEqual([]);
});
