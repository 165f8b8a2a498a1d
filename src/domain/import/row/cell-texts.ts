import { personalNumbers } from '../../checks/personal-numbers.ts';
import { addressOf, type CellFault, type Sheet } from '../sheet.ts';

/** Text of a cell as it is read, and what must be asked about it. */
export interface CellText {
  readonly text: string;
  readonly questions: readonly CellFault[];
}

const asAbove = /^(?:同上|[〃″]|同前)$/u;

/** 9/25，其余同上: another day at the hours above. */
const restAsAbove = /^(.+?)[，,；;、\s]*(?:其余|其他|时间|钟点)(?:均|都)?同上$/u;
const firstHours = /(?:[上中下]午|早上|晚上?)?\s*\d{1,2}[:：点时].*$/su;

/** Reads a cell of a table whose first row is `top`: 同上 is the text above, struck parts and personal numbers are left out and asked about. */
export function cellText(sheet: Sheet, row: number, column: number, top: number): CellText {
  const written = (sheet.rows[row]?.[column] ?? '').trim();
  if (row > top && asAbove.test(written)) return { text: cellText(sheet, row - 1, column, top).text, questions: [] };
  const day = row > top ? restAsAbove.exec(written)?.[1] : undefined;
  if (day !== undefined) {
    const [hours = ''] = firstHours.exec(cellText(sheet, row - 1, column, top).text) ?? [];
    return { text: `${day} ${hours}`.trim(), questions: [] };
  }
  const { text: whole, struck } = withoutStruck(written);
  const text = withoutNames(whole);
  const spans = personalNumbers(text).filter(({ kind }) => kind !== 'mailbox');
  const isStruck = sheet.struck?.get(row)?.includes(column) === true && text !== '';
  const at = addressOf(sheet, row, column);
  const questions: CellFault[] = [
    ...(isStruck || struck.length > 0 ? [struckQuestion(at, column, isStruck)] : []),
    ...spans.map(({ kind }) => personalQuestion(kind === 'identity', column)),
  ];
  return { text: withoutSpans(text, spans).trim(), questions };
}

/** A text without the personal numbers and the names of contacts in it. */
export const withoutPersonal = (text: string): string => {
  const bare = withoutNames(text);
  return withoutSpans(
    bare,
    personalNumbers(bare).filter(({ kind }) => kind !== 'mailbox'),
  );
};

/** 联系人：王老师; 负责人 张三, 电话……: what stands after such a word as far as a mark. An office (办公室, 科普部) is no person. */
const contact =
  /(?:联系人|联络人|负责人|经办人|带队(?:老师|教师)|咨询人)(?:及电话|姓名)?(?:[:： ]+(?!\p{Script=Han}*[部室处办局馆站])\p{Script=Han}{1,4}|\p{Script=Han}{1,2}(?:老师|先生|女士|主任|科长))(?=$|[\s,，;；、。:：/（(）)\d]|电话|手机)[,，;；、\s]*/gu;

export const withoutNames = (text: string): string => text.replace(contact, '');

function withoutSpans(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  let rest = text;
  for (const { start, end } of spans.toSorted((a, b) => b.start - a.start))
    rest = rest.slice(0, start) + rest.slice(end);
  return rest;
}

const struckQuestion = (at: string, column: number, isWhole: boolean): CellFault => ({
  code: 'import-asked',
  column,
  message: isWhole ? `${at} 那一格划掉了，照字读了：还算不算？` : `${at} 里划掉的字没有读：留下的对不对？`,
  fix: '在表里删去不要的字，再导入；或照实际改好。',
});

const personalQuestion = (isIdentity: boolean, column: number): CellFault => ({
  code: isIdentity ? 'pii-idcard' : 'pii-mobile',
  column,
  message: isIdentity ? '表里有身份证号，没有写入。' : '表里有手机号，没有写入：换成哪个办公固定电话？',
  fix: '公开的内容只写办公固定电话（带区号），不写手机号、身份证号。',
});

/** Marks a struck part of a cell's text. */
export const struckText = (text: string): string => (text.trim() === '' ? text : `〔划掉：${text}〕`);

const struck = /〔划掉：([^〕]*)〕/gu;

/** Takes the struck parts out of a cell's text. */
export function withoutStruck(text: string): { readonly text: string; readonly struck: readonly string[] } {
  if (!text.includes('〔划掉：')) return { text, struck: [] };
  return { text: text.replace(struck, ''), struck: [...text.matchAll(struck)].map(([, part = '']) => part) };
}
