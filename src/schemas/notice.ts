import { z } from 'zod';
import { addressFault } from './address/public-address.ts';
import { judgedString, type Rule } from './rule.ts';
import { documentName, formerIds, line, markdown, office, reference, slug } from './text.ts';
import { day, partialDate } from './time/date.ts';

export const attachmentKinds = ['form', 'table', 'plan', 'guide', 'notice', 'file'] as const;

const step = z.strictObject({
  title: line(60).describe('这一步做什么'),
  text: markdown(2000).describe('怎么做'),
});

const field = z.strictObject({
  name: line(40).describe('栏目名，与原表一致'),
  sameRow: z.boolean().optional().describe('写 true：和前一栏在同一行，例如“联系人”后面的“联系电话”'),
  options: z.array(line(40)).default([]).describe('可选的项'),
  text: line(100)
    .optional()
    .describe('栏里印好的话，要填的地方写“＿”，例如“预计公众参与活动人数＿人，组织工作人员＿人。”'),
  seal: z.boolean().optional().describe('写 true：栏里印着“（盖章）”，下面是“年 月 日”'),
  note: line(60).optional().describe('栏里别的说明'),
});

const meaning = z.strictObject({
  name: line(40).describe('列名或栏目名，照 columns、fields 里写的'),
  means: line(40).describe('是什么：一个认得的列名，例如“县区”“举办时间”；线下手填的写“手填”'),
});

const attachment = z.strictObject({
  id: slug.describe('附件编号，用在网址里'),
  title: line(100).describe('附件标题，与原通知一致'),
  kind: z
    .enum(attachmentKinds)
    .describe('种类：form 表单；table 汇总表；plan 平面图；guide 指南；notice 转发的通知；file 别的文件'),
  intro: line(200).optional().describe('一句话说明'),
  file: documentName
    .optional()
    .describe('本单位做好的文件，media 文件夹里的文件名，.docx、.xlsx 或 .pdf；读者下载的就是它'),
  head: z
    .array(line(60))
    .default([])
    .describe('表格上方要填的项，照原表写，要填的地方写“＿”，例如“填报单位（章）：＿”“填报日期：＿年＿月＿日”'),
  columns: z.array(line(40)).default([]).describe('汇总表的列名，与原表一致'),
  numberedRows: z.int().min(1).max(40).optional().describe('原表编好号的空行有几行；原表没有编号的行就不写'),
  ellipsisRow: z.boolean().optional().describe('写 true：原表编号的行后面还有一行“…”'),
  fields: z.array(field).default([]).describe('表单的栏目'),
  meanings: z.array(meaning).min(1).optional().describe('程序不认得的列和栏目是什么；认得的不用写'),
  steps: z.array(step).default([]).describe('指南的步骤'),
  notice: reference('notices').optional().describe('附件是转发的通知时，写它的编号'),
  venue: reference('venues').optional().describe('附件是展位图时，写场馆的编号'),
});
export type Attachment = z.infer<typeof attachment>;

const correction = z.strictObject({
  on: day.describe('哪天改的'),
  note: line(200).describe('改了什么，例如“截止日期原来写成 9月10日，应为 9月15日”'),
});

const basis = z.strictObject({
  title: line(120).describe('文件标题'),
  number: line(40).optional().describe('文号，照原样写'),
  issuers: line(300).optional().describe('发文单位，照原样写'),
});

const notAnOriginal: Rule = {
  code: 'original-form',
  message: '原文要写网址，或 media 里 PDF 的文件名。',
  fix: '写发文单位网站上的 https:// 网址；没有公开的，把 PDF 放进 media，这里写文件名，例如 notice.pdf。',
};

/** A public https URL, or the file name of a PDF. */
const original = judgedString((text) => {
  if (/^(?![a-z]+:).*\.pdf$/iu.test(text) && !text.startsWith('www.')) return undefined;
  return /^[a-z]+:|^www\./iu.test(text) ? addressFault(text) : notAnOriginal;
});

/** 通知: the front matter of an MDX file. Its body is the notice, in the editors' words or in full: see `text`. */
export const notice = z.strictObject({
  title: line(120).describe('通知标题，与原件一致'),
  number: line(40).optional().describe('文号；没有就不写'),
  quotedNumber: z.boolean().default(false).describe('文号照外来文件原样引用，不检查格式'),
  issuers: z.array(reference('organizations')).min(1).describe('发文单位，牵头的写第一个'),
  issuersIncomplete: z.boolean().default(false).describe('发文单位没有列全'),
  sealedBy: reference('organizations').optional().describe('代章单位'),
  addressees: line(400).describe('主送'),
  text: z
    .enum(['paraphrase', 'full'])
    .optional()
    .describe('正文是什么：paraphrase 本站根据原文整理；full 原文全文，有权公开的才放。不知道就不写'),
  original: original.optional().describe('原文在哪里：公开的 https 网址，或 media 里 PDF 的文件名'),
  copiedTo: line(300).optional().describe('抄送'),
  issuedOn: partialDate.optional().describe('成文日期；原件缺日就只写到月'),
  printedOn: partialDate.optional().describe('印发日期'),
  printedBy: line(60).optional().describe('印发机关'),
  basis: z.array(basis).default([]).describe('依据的上级文件'),
  forwards: reference('notices').optional().describe('转发的通知'),
  replaces: reference('notices').optional().describe('代替的通知：那一份从此不算'),
  contact: z.array(office).default([]).describe('联系方式（单位）'),
  attachments: z.array(attachment).default([]).describe('附件'),
  corrections: z
    .array(correction)
    .max(60)
    .default([])
    .describe('更正；公布以后改了这份通知，加一条，显示在页面最上面，不删旧的'),
  formerIds,
  summary: line(160).describe('一句话摘要'),
});
export type Notice = z.infer<typeof notice>;
