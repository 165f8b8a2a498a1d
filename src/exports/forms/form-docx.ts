import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  HeightRule,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { type FormField, type FormSheet, type HeadLine, headText } from '#views/notice/forms/forms.ts';
import { atOneTime } from '../office-file.ts';

/** Half points: 二号 for the title, 小四 for the table. GB/T 9704 has no rule for forms; these are the usual sizes. */
const titleSize = 44;
const textSize = 24;
/** Millimetres: the text area of A4 between margins of 25 mm, and the width of the field name column. */
const width = 160;
const nameWidth = 38;
const rowHeight = 11;
const tallHeight = 46;

/**
 * Renders a form of a notice as a Word document on one A4 page, laid out like the paper form: label, title, head line,
 * then a table with one field per row and □ or ☑ before its options. The same form gives the same bytes.
 */
export async function formDocx({ label, title, head, fields }: FormSheet): Promise<Uint8Array> {
  const document = new Document({
    title,
    styles: {
      default: { document: { run: { font: { ascii: 'Times New Roman', eastAsia: '宋体' }, size: textSize } } },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: mm(210), height: mm(297), orientation: PageOrientation.PORTRAIT },
            margin: { top: mm(25), bottom: mm(20), left: mm(25), right: mm(25) },
          },
        },
        children: [
          new Paragraph({ children: [new TextRun({ text: label, size: textSize })] }),
          new Paragraph({
            alignment: AlignmentType.CENTER,
            spacing: { before: mm(4), after: mm(6) },
            children: [new TextRun({ text: title, bold: true, size: titleSize, font: { eastAsia: '黑体' } })],
          }),
          ...(head.length > 0 ? [headLine(head)] : []),
          table(fields),
        ],
      },
    ],
  });
  return atOneTime(new Uint8Array(await Packer.toArrayBuffer(document)));
}

const mm = convertMillimetersToTwip;

/** The fields above the table, on one line. */
const headLine = (head: readonly HeadLine[]) =>
  new Paragraph({
    spacing: { after: mm(2) },
    children: [new TextRun(head.map((line) => `${headText(line)}${line.value ? '' : '　'.repeat(8)}`).join('　　'))],
  });

const table = (fields: readonly FormField[]) =>
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: mm(width), type: WidthType.DXA },
    columnWidths: [mm(nameWidth), mm(width - nameWidth)],
    rows: fields.map(
      (field) =>
        new TableRow({
          cantSplit: !field.tall,
          height: { value: mm(field.tall ? tallHeight : rowHeight), rule: HeightRule.ATLEAST },
          children: [nameCell(field.name), valueCell(field)],
        }),
    ),
  });

const nameCell = (name: string) =>
  new TableCell({
    width: { size: mm(nameWidth), type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun(name)] })],
  });

function valueCell({ value, options, note, tall }: FormField) {
  const choices = options.map(({ text, chosen }) => `${chosen ? '☑' : '□'} ${text}`).join('　');
  const lines = [...value.split('\n'), choices].filter(Boolean);
  return new TableCell({
    width: { size: mm(width - nameWidth), type: WidthType.DXA },
    margins: { left: mm(2), right: mm(2), top: mm(1), bottom: mm(1) },
    verticalAlign: tall ? VerticalAlignTable.TOP : VerticalAlignTable.CENTER,
    children: [
      ...(lines.length > 0 ? lines : ['']).map((line) => new Paragraph({ children: [new TextRun(line)] })),
      ...(note && tall ? Array.from({ length: 3 }, () => new Paragraph({})) : []),
      ...(note
        ? [
            new Paragraph({
              alignment: AlignmentType.RIGHT,
              children: [new TextRun({ text: `（${note}）`, size: 21 })],
            }),
          ]
        : []),
    ],
  });
}
