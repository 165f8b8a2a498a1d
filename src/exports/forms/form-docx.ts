import {
  AlignmentType,
  Document,
  HeightRule,
  LineRuleType,
  convertMillimetersToTwip as mm,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  UnderlineType,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { type FillPart, fillText, sealLines } from '#views/notice/forms/fill-text.ts';
import type { FormField, FormSheet } from '#views/notice/forms/forms.ts';
import { atOneTime } from '../office-file.ts';
import {
  cellLines,
  cellWidth,
  type FormLayout,
  formPage,
  headLines,
  layoutForm,
  lineHeight,
  nameCellWidth,
  textSize,
  titleLine,
  titleSize,
  titleSpace,
} from './form-layout.ts';

/**
 * Renders a form of a notice as a Word document on one A4 page, laid out like the paper form: label, title, the line to
 * fill in, then the grid with □ or ☑ before options, and a seal and date where the form has them. What does not fit is
 * printed whole on pages of its own. The same form gives the same bytes.
 */
export async function formDocx(form: FormSheet): Promise<Uint8Array> {
  const { label, title, head } = form;
  const layout = layoutForm(form);
  const document = new Document({
    title,
    styles: {
      default: { document: { run: { font: { ascii: 'Times New Roman', eastAsia: '宋体' }, size: 2 * textSize } } },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: mm(210), height: mm(297), orientation: PageOrientation.PORTRAIT },
            margin: { top: mm(formPage.margin), bottom: mm(formPage.margin), ...sides },
          },
        },
        children: [
          new Paragraph({ spacing: exactly(formPage.label), children: [new TextRun(label)] }),
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { ...exactly(titleLine), before: mm(titleSpace), after: mm(titleSpace) },
            children: [new TextRun({ text: title, bold: true, size: 2 * titleSize, font: '黑体' })],
          }),
          ...headLines(head).map(headLine),
          grid(layout),
          // Word adds a paragraph behind a table at the end: as small as it can be, it stays on the page.
          new Paragraph({ spacing: exactly(0.5) }),
          ...annexOf(layout),
        ],
      },
    ],
  });
  return atOneTime(new Uint8Array(await Packer.toArrayBuffer(document)));
}

const sides = { left: mm(formPage.side), right: mm(formPage.side) };

/** Lines of an exact height in millimetres: the page is the same in every font. */
const exactly = (height: number) => ({ line: mm(height), lineRule: LineRuleType.EXACT, before: 0, after: 0 });

/** The blanks above the grid. */
const headLine = (line: readonly FillPart[]) =>
  new Paragraph({ spacing: exactly(formPage.head), children: [new TextRun(fillText(line))] });

/** Columns at every edge of a cell in any row; a cell spans those between its own edges. */
function grid({ rows, heights, size }: FormLayout) {
  const edgesOf = (fields: readonly FormField[]) =>
    fields.flatMap((_, index) => {
      const left = (formPage.width * index) / fields.length;
      return [left + nameCellWidth, left + nameCellWidth + cellWidth(fields)];
    });
  const edges = [...new Set([0, ...rows.flatMap(edgesOf)])].sort((a, b) => a - b);
  const spanned = (from: number, to: number) => edges.filter((edge) => edge > from && edge <= to).length;
  const widths = edges.slice(1).map((edge, index) => mm(edge) - mm(edges[index] ?? 0));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: mm(formPage.width), type: WidthType.DXA },
    columnWidths: widths,
    rows: rows.map((fields, row) => {
      const ends = [0, ...edgesOf(fields)];
      const cell = (index: number) => {
        const [from, to] = [ends[index] ?? 0, ends[index + 1] ?? 0];
        return { columnSpan: spanned(from, to), width: { size: mm(to) - mm(from), type: WidthType.DXA } };
      };
      return new TableRow({
        cantSplit: true,
        height: { value: mm(heights[row] ?? 0), rule: HeightRule.ATLEAST },
        children: fields.flatMap((field, index) => [
          nameCell(field.name, size, cell(2 * index)),
          valueCell(field, cellWidth(fields), size, cell(2 * index + 1)),
        ]),
      });
    }),
  });
}

interface CellPlace {
  readonly columnSpan: number;
  readonly width: { readonly size: number; readonly type: typeof WidthType.DXA };
}

const nameCell = (name: string, size: number, place: CellPlace) =>
  new TableCell({
    ...place,
    margins: { left: mm(1), right: mm(1) },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: exactly(lineHeight(size)),
        children: [new TextRun({ text: name, size: 2 * size })],
      }),
    ],
  });

function valueCell(field: FormField, width: number, size: number, place: CellPlace) {
  const { text, seal, tall } = field;
  const spacing = exactly(lineHeight(size));
  const printed = cellLines({ ...field, text: [] }, width, size);
  return new TableCell({
    ...place,
    margins: { left: mm(formPage.padding), right: mm(formPage.padding), top: mm(1), bottom: mm(1) },
    verticalAlign: seal ? VerticalAlignTable.BOTTOM : tall ? VerticalAlignTable.TOP : VerticalAlignTable.CENTER,
    children: [
      ...(text.length > 0 ? [new Paragraph({ spacing, children: text.map((part) => fillRun(part, size)) })] : []),
      ...(printed.length === 0 && text.length === 0 && !seal ? [''] : printed).map(
        (line) => new Paragraph({ spacing, children: [new TextRun({ text: line, size: 2 * size, ...boxFont(line) })] }),
      ),
      ...(seal ? sealLines : []).map(
        (line) =>
          new Paragraph({
            alignment: AlignmentType.RIGHT,
            spacing,
            indent: { right: mm(8) },
            children: [new TextRun({ text: line, size: 2 * size })],
          }),
      ),
    ],
  });
}

/** U+25A1 is of ambiguous width: without a font of its own a box is drawn small before Latin letters. */
const boxFont = (line: string) => (/^[□☑]/u.test(line) ? { font: '宋体' } : {});

/** A blank is underlined, filled or not. */
const fillRun = (part: FillPart, size: number) =>
  part.kind === 'words'
    ? new TextRun({ text: part.text, size: 2 * size })
    : new TextRun({
        text: part.value ? ` ${part.value} ` : '　'.repeat(part.width),
        size: 2 * size,
        underline: { type: UnderlineType.SINGLE },
      });

const annexOf = ({ annex }: FormLayout) =>
  annex.flatMap(({ name, text }, index) => [
    new Paragraph({
      pageBreakBefore: index === 0,
      spacing: { before: mm(4), after: mm(2) },
      children: [new TextRun({ text: `附页：${name}`, bold: true })],
    }),
    ...text
      .split('\n')
      .map((line) => new Paragraph({ spacing: exactly(lineHeight(textSize)), children: [new TextRun(line)] })),
  ]);
