import type { Sheet } from '../sheet.ts';
import { isUnitName } from '../units/matcher.ts';

/** A line about who filled the table in. */
export const signature =
  /^(?:填\s*[表报]\s*(?:人|单位|日期|时间)?|填写人|制\s*表(?:人|单位|日期|时间)?|审\s*[核批](?:人|意见)?|复核(?:人)?|联\s*系\s*(?:人|电\s*话|方式)|负\s*责\s*人|单位负责人|经办人|报送(?:人|单位|日期|时间)|上报(?:人|单位|日期|时间)|主管领导(?:签[字名章])?|分管领导(?:签[字名章])?|签字|盖章|（盖章）|单位（(?:盖)?章）|电话|手机|日期)\s*(?:（[^）]*）|\([^)]*\))?\s*[：:]|^(?:填\s*[表报]\s*(?:人|单位)|制表人?|审核人?)(?:\s|$)/u;
/** A line about all of the table. */
export const note =
  /^(?:备\s*注|注|说\s*明|填[表报写]说明|注意(?:事项)?|(?:温馨)?提示|[^\s：:]{0,6}(?:地址|咨询电话|服务电话|热线)|\p{sc=Han}{2,5}[部科室馆]电话|附注|附|※|\*)\s*\d?\s*[：:.、]|^(?:填[表报写]说明|备\s*注|说\s*明)$|^[（(]?注[：:]|^(?:以上|上述)(?:(?:所有|各项?)?(?:活动|项目|课程|场次)|.{0,6}[，,]?请)|^请(?:一并|予以)?(?:汇总|查收|审[核阅])/u;

/** What a line outside the rows is: who filled it in, or a note. */
export function lineReason(text: string): 'signature' | 'note' | undefined {
  if (signature.test(text)) return 'signature';
  return note.test(text) ? 'note' : undefined;
}

/** A line above a table has few cells; a row of another table has more. */
const mostCells = 4;

/** The lines above a heading, as far as the first table. */
export function linesAbove({ rows }: Sheet, heading: number): readonly string[] {
  const above = rows
    .slice(0, heading)
    .map((cells) => [...new Set(cells.map((cell) => cell.trim()).filter((cell) => cell !== ''))]);
  const first = above.findIndex(({ length }) => length > mostCells);
  return above.slice(0, first < 0 ? above.length : first).flat();
}

/** The lines above a table and the notes below it: 温馨提示：每周一闭馆, 服务电话：…. */
export const linesAround = (sheet: Sheet, heading: number): readonly string[] => [
  ...linesAbove(sheet, heading),
  ...sheet.rows.slice(heading + 1).flatMap((cells) => {
    const [line = '', ...more] = new Set(cells.map((cell) => cell.trim()).filter((cell) => cell !== ''));
    return more.length === 0 && lineReason(line) === 'note' ? [line] : [];
  }),
  ...sheet.rows.flatMap((_, row) => (row > heading && isSigned(sheet, row) ? [`落款：${aloneIn(sheet, row)}`] : [])),
];

/** The only text of a row. */
const aloneIn = ({ rows }: Sheet, row: number): string | undefined => {
  const [text, ...more] = new Set((rows[row] ?? []).map((cell) => cell.trim()).filter((cell) => cell !== ''));
  return more.length === 0 ? text : undefined;
};

const isMonth = (text = ''): boolean => /^20\d{2}年\d{1,2}月(?:\d{1,2}日)?$/u.test(text.replace(/\s+/gu, ''));

/** A unit alone, below a blank row or above a date: who issued the table. */
const isSigned = (sheet: Sheet, row: number): boolean =>
  isUnitName(aloneIn(sheet, row) ?? '') &&
  (isMonth(aloneIn(sheet, row + 1)) || (sheet.rows[row - 1] ?? []).every((cell) => cell.trim() === ''));

/** 市科素办  2023年9月6日. */
const isUnitAndDay = (text = ''): boolean =>
  /^\p{sc=Han}{3,25}20\d{2}年\d{1,2}月\d{1,2}日$/u.test(text.replace(/\s+/gu, '')) &&
  isUnitName(text.split(/\s*20/u)[0] ?? '');

/** A unit, a month, or a unit with a day, alone behind a table: who issued it, and when. */
export const isSignature = (sheet: Sheet, row: number): boolean =>
  isMonth(aloneIn(sheet, row)) || isUnitAndDay(aloneIn(sheet, row)) || isSigned(sheet, row);
