import { quote } from '../../checks/quote.ts';
import { changing } from '../remark/remark.ts';
import type { Row } from '../row/row-state.ts';
import type { Texts } from '../row/texts.ts';
import type { Sheet } from '../sheet.ts';
import { timeFields } from '../table/column-titles.ts';
import type { Heading } from '../table/heading.ts';
import { timesOf } from './row-times.ts';

/** 同第1项, 时间同序号3, 同2项: the row with that number in its column of numbers. */
const reference =
  /^(?:活动)?(?:时间)?(?:均|也)?同(?:(?:第|序号第?)(?<number>\d{1,3}|[一二三四五六七八九十])(?:项|号|条|个)?|(?<other>\d{1,3})(?:项|条|号活动))(?:活动)?(?:的?时间)?$/u;

/**
 * Puts the times of another row into those of a row that refers to it by number, where that row is one of its own, is read
 * without a question, and its remark changes nothing. @returns what is to be noted
 * @param read reads another row of the sheet
 */
export function timesOfOtherRow(
  texts: Texts,
  sheet: Sheet,
  index: number,
  heading: Heading,
  read: (index: number) => Row,
): readonly string[] {
  const said = timeFields.map((field) => texts.get(field).trim()).filter((text) => text !== '');
  const [first = '', ...others] = new Set(said);
  const number = others.length > 0 ? undefined : numberIn(first);
  const other = number === undefined ? undefined : rowWith(number, sheet, heading);
  if (other === undefined || other === index || refers(sheet, other, heading)) return [];
  const row = read(other);
  if (changing.test(`${row.cell('remark')}；${row.cell('status')}；${row.cell('name')}`) || row.questions.length > 0)
    return [];
  if (!timesOf(row) || row.asked.size > 0 || row.moves.length > 0) return [];
  for (const field of timeFields) texts.set(field, row.cell(field));
  return [`时间${quote(first)}，照${quote(row.cell('name'))}的时间写。`];
}

function numberIn(text: string): number | undefined {
  const { number, other } = reference.exec(text.normalize('NFKC').replace(/\s+/gu, ''))?.groups ?? {};
  const digits = number ?? other;
  if (digits === undefined) return undefined;
  return /^\d/u.test(digits) ? Number(digits) : '一二三四五六七八九十'.indexOf(digits) + 1;
}

/** The only row with a number; undefined for none, several, and one whose activity goes on in rows without a number. */
function rowWith(number: number, sheet: Sheet, heading: Heading): number | undefined {
  const { row, height, columns, unread } = heading;
  const serial = heading.serial ?? unread.find(({ title }) => /^(?:No[.．]?|№|编号|序)$/iu.test(title.trim()))?.column;
  const textAt = (index: number, column: number | undefined) =>
    column === undefined ? '' : (sheet.rows[index]?.[column] ?? '').trim();
  const below = Array.from(sheet.rows.keys()).filter((index) => index >= row + height);
  const [found, ...others] = below.filter((index) => textAt(index, serial) === String(number));
  if (found === undefined || others.length > 0) return undefined;
  const isContinued =
    textAt(found + 1, columns.get('name')) === '' && (sheet.rows[found + 1] ?? []).some((text) => text.trim() !== '');
  return isContinued && !isTitle(sheet.rows[found + 1] ?? []) ? undefined : found;
}

/** A row with one text is a title or a note. */
const isTitle = (row: readonly string[]): boolean => new Set(row.filter((text) => text.trim() !== '')).size === 1;

const refers = (sheet: Sheet, index: number, { columns }: Heading): boolean =>
  timeFields.some((field) => numberIn(sheet.rows[index]?.[columns.get(field) ?? -1] ?? '') !== undefined);
