import { type FillPart, fillText } from '#views/notice/forms/fill-text.ts';
import type { FormField, FormSheet } from '#views/notice/forms/forms.ts';

/**
 * Millimetres: the text area of A4 between margins of 25 mm at the sides and 20 mm above and below, less what borders of
 * rows add, and its parts.
 */
export const formPage = { width: 160, height: 251, side: 25, margin: 20, padding: 2, label: 8, head: 9 } as const;
/** Points: the title, the text above the grid, and the sizes that the grid is tried in. */
export const titleSize = 18;
export const textSize = 12;
const sizes = [12, 10.5, 9, 7.5] as const;
const nameWidth = 32;
const lowest = { row: 10, tall: 34, seal: 44 } as const;
const mmOfPoint = 25.4 / 72;

/** How a form fills one page. */
export interface FormLayout {
  /** Points. */
  readonly size: number;
  /** Heights of the rows in millimetres. */
  readonly heights: readonly number[];
  /** The form, with values cut to what fits. */
  readonly rows: FormSheet['rows'];
  /** Whole texts of the fields that were cut. */
  readonly annex: readonly { readonly name: string; readonly text: string }[];
}

/** Height of a line in millimetres at a size in points, the same in every font. */
export const lineHeight = (size: number): number => size * mmOfPoint * 1.35;

/** Lines of the title on the page. */
const titleLines = (title: string): number => linesOf(title, titleSize, formPage.width);
export const titleLine = lineHeight(titleSize);
/** Space before and after the title. */
export const titleSpace = 5;

/**
 * Sets a form on one page in the largest of its sizes, its tall rows stretched to the foot of the page. Where the smallest
 * is too large, the longest texts are cut and stand whole in `annex`.
 */
export function layoutForm(form: FormSheet): FormLayout {
  const room = roomOf(form);
  const fitting = sizes.find((size) => sum(heightsOf(form.rows, size)) <= room);
  if (fitting === undefined) return cutForm(form, room);
  return { size: fitting, heights: stretched(form.rows, fitting, room), rows: form.rows, annex: [] };
}

const roomOf = ({ title, head }: FormSheet): number =>
  formPage.height - formPage.label - titleLines(title) * titleLine - 2 * titleSpace - headHeight(headLines(head));

/** Lines to fill in as they are printed: beside each other while they fit, else below. */
export function headLines(head: FormSheet['head']): readonly (readonly FillPart[])[] {
  const [first, ...others] = head;
  if (!first) return [];
  const beside = [...first, ...others.flatMap((line) => [headGap, ...line])];
  return linesOf(fillText(beside), textSize, formPage.width) === 1 ? [beside] : head;
}

const headGap: FillPart = { kind: 'words', text: '　　　' };

const headHeight = (lines: readonly (readonly FillPart[])[]): number =>
  sum(lines.map((line) => linesOf(fillText(line), textSize, formPage.width))) * formPage.head;

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

/** Heights that rows take at most: in the widest of the fonts that an office may have. */
const heightsOf = (rows: FormSheet['rows'], size: number, em = widest): readonly number[] =>
  rows.map((fields) => Math.max(...fields.map((field) => heightOf(field, cellWidth(fields), size, em))));

/** Width of a value's cell: the fields of a row share it equally. */
export const cellWidth = (fields: readonly FormField[]): number => formPage.width / fields.length - nameWidth;
export const nameCellWidth = nameWidth;

function heightOf(field: FormField, width: number, size: number, em: Em): number {
  const count = sum(cellLines(field, width, size).map((line) => linesOf(line, size, textWidth(width), em)));
  const names = linesOf(field.name, size, textWidth(nameWidth));
  const least = field.seal ? lowest.seal : field.tall ? lowest.tall : lowest.row;
  const seal = field.seal ? 3 : 0;
  return Math.max(least, Math.max(count + seal, names) * lineHeight(size) + 3);
}

const textWidth = (width: number) => width - 2 * formPage.padding;

/** What is printed in a field's cell of a width in millimetres, without its seal. No option is broken between lines. */
export function cellLines({ value, options, text, note }: FormField, width: number, size: number): readonly string[] {
  const choices: string[] = [];
  for (const { text: option, chosen } of options) {
    const box = `${chosen ? '☑' : '□'} ${option}`;
    const longer = choices.length === 0 ? box : `${choices.at(-1)}　${box}`;
    if (linesOf(longer, size, textWidth(width)) === 1) choices.splice(-1, 1, longer);
    else choices.push(box);
  }
  return [...value.split('\n'), ...choices, fillText(text), note ? `（${note}）` : ''].filter(Boolean);
}

/** Widths in em of a Latin character, and of the space that programs set between Chinese and Latin characters. */
interface Em {
  readonly latin: number;
  readonly between: number;
}
/** Times New Roman's digits, and those of DejaVu Serif, which stands in for it where it is missing. */
const narrow: Em = { latin: 0.5, between: 0 };
const widest: Em = { latin: 0.65, between: 0.25 };

/** Lines that a text takes, by widths of characters: those before U+2014, with the en dash, are Latin. At least 1. */
function linesOf(text: string, size: number, width: number, em = widest): number {
  return Math.max(1, Math.ceil(widthOf(text, size, em) / (width * 0.95)));
}

function widthOf(text: string, size: number, { latin, between }: Em): number {
  const wide = [...text].map((character) => character >= '\u2014');
  const meetings = wide.filter((each, index) => index > 0 && each !== wide[index - 1]).length;
  return (sum(wide.map((each) => (each ? 1 : latin))) + meetings * between) * size * mmOfPoint;
}

/**
 * Least heights of the rows at a size, the tall ones with the rest of the page, twice as much to a text as to an opinion.
 * What other rows take in the widest font is left free, so that it pushes nothing off the page.
 */
function stretched(rows: FormSheet['rows'], size: number, room: number): readonly number[] {
  const shares = rows.map((fields) => {
    const tall = fields.find((field) => field.tall);
    return tall ? (tall.seal ? 1 : 2) : 0;
  });
  const most = heightsOf(rows, size);
  const rest = Math.max(0, room - sum(most)) / (sum(shares) || 1);
  return heightsOf(rows, size, narrow).map((height, index) => {
    const share = shares[index] ?? 0;
    return share === 0 ? height : (most[index] ?? 0) + rest * share;
  });
}

/** Cuts the values that are longest, so that the form fits in its smallest size. */
function cutForm(form: FormSheet, room: number): FormLayout {
  const size = sizes[sizes.length - 1] ?? textSize;
  const fields = form.rows.flat();
  let most = Math.max(...fields.map(({ value }) => value.length));
  const shorten = (field: FormField): FormField =>
    field.value.length > most ? { ...field, value: `${field.value.slice(0, most)}……（全文见附页）` } : field;
  const cut = () => form.rows.map((row) => row.map(shorten));
  while (most > 40 && sum(heightsOf(cut(), size)) > room) most = Math.floor(most * 0.95);
  const rows = cut();
  return {
    size,
    heights: stretched(rows, size, room),
    rows,
    annex: fields.filter(({ value }) => value.length > most).map(({ name, value }) => ({ name, text: value })),
  };
}
