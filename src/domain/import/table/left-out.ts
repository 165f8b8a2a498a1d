import { withoutStruck } from '../row/cell-texts.ts';
import type { Sheet } from '../sheet.ts';
import type { Heading } from './heading.ts';
import { isSignature, lineReason, note, signature } from './outside-lines.ts';

/** Why a row is no activity. */
export type LeftOutReason =
  | 'hidden'
  | 'struck'
  | 'replaced'
  | 'trial'
  | 'sum'
  | 'signature'
  | 'note'
  | 'section'
  | 'heading'
  | 'above'
  | 'blank'
  | 'sample';

const sum =
  /^(?:合\s*计|总\s*计|小\s*计|共\s*计|总数|总共)(?:[：:]|$|[（(]|\s*\d|\s*共)|^(?:以上|本[表次]|累计|总|合)*共?计?(?:活动|问卷|收到|收集到?|征集到?|汇总|填报|申报|报送|上报|安排|计划|开展|举办)*(?<=[共计到总上次表集汇报送动卷])\s*约?\d+\s*余?[项个场份条件家次]/u;
const blank = /^(?:…+|\.{2,}|。{2,}|—+|-+|\/+|以下空白|（?此页以下无正文）?)$/u;

/**
 * Why the row at a 0-based index below a heading is no activity; undefined when it may be one. Rows of blanks, or of a
 * number alone, are 'empty'.
 */
export function leftOut(sheet: Sheet, row: number, heading: Heading): LeftOutReason | 'empty' | undefined {
  const cells = (sheet.rows[row] ?? []).map((cell) => cell.trim());
  const filled = cells.flatMap((text, column) => (text === '' ? [] : [{ text, column }]));
  const told = filled.filter(({ text, column }) => !isNumber(text, column, heading) && !blank.test(text));
  if (told.length === 0) return 'empty';
  const aside = sheet.setAside?.get(row);
  if (aside !== undefined) return aside;
  if (told.every((each) => withoutStruck(each.text).text.trim() === '')) return 'struck';
  if (filled.slice(0, 2).some((each) => sum.test(each.text))) return 'sum';
  if (isExample(filled, heading)) return 'sample';
  if (isTrial(told, heading)) return 'trial';
  if (isZeroReport(told, heading)) return 'note';
  if (told.every(({ column }) => column !== heading.columns.get('name')) && isSignature(sheet, row)) return 'signature';
  return lineOf(told, heading) ?? (isSection(sheet, row, told, heading) ? 'section' : undefined);
}

/** A row that shows how to fill in the others says so for its number or before its name, or leaves its names open: ××县. */
const isExample = (filled: readonly Told[], { columns, serial }: Heading): boolean =>
  filled.some(
    ({ text, column }) =>
      ((column === serial || column === columns.get('id')) &&
        /^[（(]?(?:举?例|示例|样例|例如|范例|填写示例)[)）]?$/u.test(text)) ||
      (column === columns.get('name') && /^[（(【[]?(?:样例|范例|例如|填[写报表]示例|举例)[)）】\]：:]/u.test(text)),
  ) || filled.filter(({ text }) => /[×Xx✕╳]{2,}(?=[\p{sc=Han}])|[×✕╳](?=[日月])/u.test(text)).length > 1;

const trial = /^(?:[（(]?(?:仅|只)?(?:是|为)?(?:测试|试填|试一下|test)(?:数据|用|一下|内容)?[)）]?)\d*$/iu;
const toIgnore =
  /(?:^|[，,；;。\s])(?:请?(?:勿理|忽略|无视)|(?:此|本|这)[行条](?:请?忽略|作废|请?删除?|不要|无效))(?:[此本这][行条])?[。！!]?$/u;

/** Somebody tried a form: the name and another cell say so. Or the remark says that the row is to be ignored. */
function isTrial(told: readonly Told[], { columns }: Heading): boolean {
  const remark = told.find(({ column }) => column === columns.get('remark'))?.text ?? '';
  const tried = told.filter(({ text }) => trial.test(text));
  return toIgnore.test(remark) || (tried.length > 1 && tried.some(({ column }) => column === columns.get('name')));
}

/** A unit that reports that it has none, or that has not reported yet: 无, 暂未上报（已催） as the name. */
const isZeroReport = (told: readonly Told[], { columns }: Heading): boolean =>
  told.some(
    ({ text, column }) =>
      column === columns.get('name') &&
      /^(?:无|暂无|没有|零报告|无活动|本次[未没无](?:有)?(?:活动|上报|报送|申报|安排)?|(?:暂|尚|还)?[未没](?:有)?(?:上报|报送|填报|报来?)|待[上补]?报)(?:[（(].*)?$/u.test(
        text,
      ),
  );

/** A line below a table: who filled it in, or a note. */
function lineOf(told: readonly Told[], heading: Heading): LeftOutReason | undefined {
  const [first] = told;
  const isLabel = first !== undefined && ![...heading.columns.values()].includes(first.column);
  if (!first || !(isLabel || isRemark(told, heading))) return undefined;
  return lineReason(first.text);
}

interface Told {
  readonly text: string;
  readonly column: number;
}

/** What counts rows: 12, （1）, 三、, ④. */
export const isRowNumber = (text: string): boolean =>
  /^\(?(?:\d{1,5}|[一二三四五六七八九十]{1,3})[).、]?$/u.test(text.normalize('NFKC').trim());

const isNumber = (text: string, column: number, { serial, columns }: Heading): boolean =>
  ((column === serial || column === columns.get('id')) && isRowNumber(text)) ||
  (serial === undefined && column === 0 && column !== columns.get('name') && /^\d{1,4}$/u.test(text));

/** A line below a table fills one cell, or cells that are all labels with what is filled in. */
const isRemark = (told: readonly Told[], { columns }: Heading): boolean => {
  const name = told.find(({ column }) => column === columns.get('name'));
  return told.length === 1 || name === undefined || signature.test(name.text) || note.test(name.text);
};

/** One text across the table, or in front of its names: the title of the rows below it. */
function isSection({ merged = [] }: Sheet, row: number, told: readonly Told[], { columns }: Heading): boolean {
  const [first, ...others] = told;
  if (!first || others.some(({ text }) => text !== first.text)) return false;
  const { column } = first;
  const name = columns.get('name') ?? 0;
  const across = merged.find((each) => each.fromRow <= row && row <= each.toRow && each.fromColumn === column);
  const isAcross = across !== undefined && across.toColumn - across.fromColumn >= 2;
  const isNumbered =
    others.length === 0 && /^(?:[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十]+[)）])/u.test(first.text);
  return isAcross || isNumbered || (column < name && ![...columns.values()].includes(column));
}
