import { describe, expect, test } from 'vitest';
import type { Attachment } from '#schemas/notice.ts';
import { attachmentView } from '#views/notice/attachment.ts';
import { attachmentRows } from '#views/notice/attachments.ts';
import { documentDownload } from '#views/notice/own-document.ts';
import { aNotice, aVenue } from '../../builders.ts';
import { aViewContext, element } from '../../site-builders.ts';

const anAttachment = (overrides: Partial<Attachment>): Attachment => ({
  id: 'form',
  title: '重点活动申报表',
  kind: 'form',
  head: [],
  columns: [],
  fields: [],
  steps: [],
  ...overrides,
});
const plan = {
  title: '展位图',
  schematic: true,
  booths: [{ number: 1, organization: 'city-association' }],
};

function contextWith(...attachments: readonly Attachment[]) {
  return aViewContext({
    notices: [aNotice({ attachments: [...attachments] }), aNotice({ id: 'province', issuedOn: '2023-08-01' })],
    venues: [aVenue({ plan })],
  });
}
function viewOf(attachment: Partial<Attachment>) {
  const context = contextWith(anAttachment(attachment));
  const node = element(context.site.notices);
  return attachmentView(element(node.notice.attachments), node, context);
}

describe('an attachment in the list of its notice', () => {
  const rows = (...attachments: readonly Attachment[]) => {
    const context = contextWith(...attachments);
    return attachmentRows(element(context.site.notices), context);
  };

  test('has a number when it is not the only one', () => {
    expect(rows(anAttachment({})).map(({ number }) => number)).toEqual(['附件']);
    expect(rows(anAttachment({}), anAttachment({ id: 'b' })).map(({ number }) => number)).toEqual(['附件 1', '附件 2']);
  });

  test('leads to the notice that it forwards, else to a page of its own', () => {
    const hrefs = rows(
      anAttachment({ kind: 'notice', notice: 'province' }),
      anAttachment({ id: 'b', kind: 'notice' }),
      anAttachment({ id: 'c', kind: 'table', notice: 'province' }),
    ).map(({ href }) => href.replace('/guyuan-2023/notices/', ''));
    expect(hrefs).toEqual(['province/', 'guyuan-24/b/', 'guyuan-24/c/']);
  });

  test('says of a document of the office with which program it opens', () => {
    const lines = rows(
      anAttachment({ kind: 'file', file: 'budget.xlsx' }),
      anAttachment({ id: 'b', kind: 'form', file: 'form.docx' }),
      anAttachment({ id: 'c', kind: 'table', columns: ['序号', '活动名称'], file: 'table.pdf' }),
    ).map(({ line }) => line);
    expect(lines).toEqual(['Excel 文件', 'Word 文件', '空白表格，2 列，可打印；PDF 文件']);
  });

  test('says what it is and how long', () => {
    const step = { title: '登录', text: '打开平台' };
    expect(
      rows(
        anAttachment({ kind: 'table', columns: ['序号', '活动名称'] }),
        anAttachment({ kind: 'guide', steps: [step, step] }),
        anAttachment({ kind: 'plan', venue: 'museum-square' }),
      ).map(({ line }) => line),
    ).toEqual(['空白表格，2 列，可打印', '操作指南，2 步，可打印', '展位图，1 项']);
  });
});

describe('the page of an attachment', () => {
  test('shows a table blank, with its own columns and the rows that the original has', () => {
    const { body } = viewOf({ kind: 'table', columns: ['序号', '活动名称'], numberedRows: 2, ellipsisRow: true });
    expect(body).toMatchObject({ kind: 'sheet', form: { kind: 'table', columns: ['序号', '活动名称'] } });
    expect(body.kind === 'sheet' && body.form.rows).toEqual([
      ['1', ''],
      ['2', ''],
      ['…', ''],
    ]);
  });

  test('has the rows of the form, with room for free text and seals', () => {
    const { body } = viewOf({
      fields: [
        { name: '联系人', options: [] },
        { name: '联系电话', options: [], sameRow: true },
        { name: '主要内容', options: [] },
        { name: '推荐单位意见', options: [], seal: true },
      ],
    });
    const rows = body.kind === 'sheet' && body.form.kind === 'form' ? body.form.rows : [];
    expect(rows.map((fields) => fields.map(({ name, tall, seal }) => [name, tall, seal]))).toEqual([
      [
        ['联系人', false, false],
        ['联系电话', false, false],
      ],
      [['主要内容', true, false]],
      [['推荐单位意见', true, true]],
    ]);
  });

  test('numbers the steps of a guide', () => {
    const { body } = viewOf({ kind: 'guide', steps: [{ title: '登录', text: '打开平台' }] });
    expect(body).toEqual({
      kind: 'steps',
      steps: [{ anchor: 'step-1', number: '1', title: '登录', html: '<p>打开平台</p>' }],
    });
  });

  test('shows the booths of a plan and leads to the venue', () => {
    const { body } = viewOf({ kind: 'plan', venue: 'museum-square' });
    expect(body).toMatchObject({ kind: 'plan', venue: { href: '/guyuan-2023/venues/museum-square/' } });
    expect(body.kind === 'plan' && body.plan.booths.map(({ name }) => name)).toEqual(['固原市科学技术协会']);
  });

  test('is kept out of search engines when it only leads to a notice', () => {
    const { body, frame } = viewOf({ kind: 'notice', notice: 'province' });
    expect(body).toMatchObject({ kind: 'notice', notice: { href: '/guyuan-2023/notices/province/' } });
    expect([frame.indexable, frame.search]).toEqual([false, undefined]);
  });

  test('says so when what it shows is not given', () => {
    expect(viewOf({ kind: 'plan' }).body).toEqual({ kind: 'none', text: '内容待提供。' });
  });
});

describe('a document of the office', () => {
  test('is downloaded under the title of its attachment', () => {
    const attachment = anAttachment({ kind: 'file', title: '经费预算表', file: 'budget-2.xlsx' });
    const context = contextWith(attachment);
    expect(documentDownload(attachment, 23_552, element(context.site.notices), context)).toEqual({
      href: '/guyuan-2023/notices/guyuan-24/form/original.xlsx',
      label: '下载 Excel 文件（23 KB）',
      name: '经费预算表.xlsx',
    });
  });

  test('needs nothing beside it on its page', () => {
    expect(viewOf({ kind: 'file', file: 'budget.xlsx' }).body).toEqual({ kind: 'none', text: undefined });
    expect(viewOf({ kind: 'guide', file: 'guide.pdf' }).body).toEqual({ kind: 'none', text: undefined });
    expect(viewOf({ kind: 'guide' }).body).toEqual({ kind: 'none', text: '内容待提供。' });
  });
});
