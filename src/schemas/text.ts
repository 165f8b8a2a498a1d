import { z } from 'zod';
import { type ReferenceTarget, targetLabel } from '#domain/site/kinds.ts';
import { addressFault } from './address/public-address.ts';
import { judgedString, ruledString } from './rule.ts';

/** One non-empty line of text without surrounding spaces. `max` counts code points. */
export const line = (max = 200) =>
  ruledString(
    { code: 'text-empty', message: '这里不能是空的。', fix: '写上内容，或把整个字段删去。', holds: /\S/u },
    { code: 'text-spaces', message: '文字前后有空格。', fix: '删去开头和结尾的空格。', holds: /^\S[\s\S]*\S$|^\S$/u },
    { code: 'text-newline', message: '这里只能写一行。', fix: '去掉换行。', holds: /^[^\r\n]*$/u },
    {
      code: 'text-too-long',
      message: `文字超过 ${max} 个字。`,
      fix: '改短；详细内容写进 details。',
      // A text has no more code points than UTF-16 units, which take no time to count.
      holds: (text) => text.length <= max || [...text].length <= max,
    },
  ).meta({ most: max });

/**
 * The name of a picture in the campaign's folder of media. The metadata `picture` tells the forms to offer pictures: a
 * `photo` they may make smaller, a `poster` has the size that a platform asks for.
 */
export const pictureName = (picture: 'photo' | 'poster') => line(120).meta({ picture });

/** The name of a document in the campaign's folder of media. The metadata `document` tells the forms to offer documents. */
export const documentName = line(120).meta({ document: true });

/** Markdown, at most `max` UTF-16 units. sources/prose checks the syntax and rejects raw HTML. */
export const markdown = (max = 20_000) =>
  z
    .string()
    .min(1)
    .max(max)
    .meta({ description: 'Markdown 文字：段落、小标题、列表、表格、链接；不能写 HTML', markdown: true });

/**
 * ASCII slug: lower-case letters, digits, single hyphens, at most 64 characters. Used in URLs and file names; must not
 * change once public. Excludes device names that Windows reserves (Microsoft: Naming Files, Paths, and Namespaces).
 */
export const slug = ruledString(
  {
    code: 'id-invalid',
    message: '编号只能用小写英文字母、数字和短横线，最长 64 个字符。',
    fix: '例如 main-event、food-safety-01。',
    holds: /^(?=.{1,64}$)[a-z0-9]+(?:-[a-z0-9]+)*$/u,
  },
  {
    code: 'id-invalid',
    message: '这个编号是 Windows 的保留名。',
    fix: '换一个：Windows 上建不了叫这个名字的文件。',
    holds: /^(?!(?:con|prn|aux|nul|com\d|lpt\d)$)/u,
  },
);

/** Ids of an entry before its file was renamed, oldest first. Their URLs redirect to the current one. */
export const formerIds = z
  .array(slug)
  .max(20)
  .default([])
  .describe('从前的编号，最早的在前；公开以后改了文件名才写，旧网址会转到新的');

/**
 * The id of another entry or part of the same campaign. The metadata `references` holds the target kind. Any line is
 * taken: of a name, the check of references (ref-missing) tells whose it is.
 */
export const reference = (to: ReferenceTarget) =>
  line().meta({ description: `${targetLabel(to)}的编号（文件名，不带扩展名）`, references: to });

/** An absolute public https URL. */
export const httpsUrl = judgedString(addressFault);

/** A public office number: landline with area code, or a service number such as 12345 or 400-xxx-xxxx. No mobiles. */
export const phone = ruledString(
  {
    code: 'phone-no-area-code',
    message: '固定电话没有区号。',
    fix: '前面加上当地的区号和短横线，例如 0954-2088400。',
    holds: /^(?!\d{7,8}(?:转\d+)?$)/u,
  },
  {
    code: 'phone-format',
    message: '电话要写办公固定电话，带区号。',
    fix: '例如 0954-2088400；分机写 0954-2088400转8001。不能写手机号。',
    holds: /^(?:0\d{2,3}-\d{7,8}(?:转\d{1,6})?|[48]00-\d{3}-\d{4}|\d{5,6})$/u,
  },
);

export const email = ruledString({
  code: 'email-format',
  message: '邮箱格式不对。',
  fix: '写单位的公务邮箱，例如 kx@example.cn。',
  holds: /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/u,
});

/** Contact data of an office, never of a private person. */
export const office = z.strictObject({
  office: line(60).describe('单位或科室，例如“市科协科普部”'),
  phones: z.array(phone).min(1).optional().describe('办公电话，带区号'),
  fax: phone.optional().describe('传真，带区号'),
  email: email.optional().describe('公务邮箱'),
  address: line(100).optional().describe('办公地址'),
  postcode: z
    .string()
    .regex(/^\d{6}$/u)
    .optional()
    .describe('邮政编码，6 位数字'),
});
export type Office = z.infer<typeof office>;

/** A code in a fixed format, such as an area code or an ICP number; `what` is its description and example. */
export const ruledId = (pattern: RegExp, what: string) =>
  ruledString({ code: 'format', message: `格式不对：${what}。`, fix: '核对后照格式写。', holds: pattern }).describe(
    what,
  );
