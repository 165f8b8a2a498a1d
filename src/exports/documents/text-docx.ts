import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  Footer,
  ImageRun,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { atBlanks, type Block, type TextDocument } from '#views/organize/summaries/text-document.ts';
import { atOneTime } from '../office-file.ts';

/** A JPEG of a document, with its size in pixels. */
export interface DocumentPicture {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Half points, sizes of GB/T 9704–2012: 二号 for the title, 三号 for the text, 四号 for the page number; 小四 in tables. */
const size = { title: 44, text: 32, small: 24, page: 28 } as const;
const mm = convertMillimetersToTwip;
/** GB/T 9704–2012, 5.2: the text area is 156 mm wide; a line pitch of 28 points gives 22 lines per page. */
const textWidth = 156;
const line = { line: 560, lineRule: LineRuleType.EXACT } as const;
/** Twips: two characters of 三号. */
const firstLine = 640;
const faces = { title: '宋体', text: '仿宋' } as const;

/**
 * Renders a text document as a Word file laid out like an official document (GB/T 9704–2012). Blanks to fill in are
 * shaded. Pictures missing from `pictures` are omitted. The same document gives the same bytes.
 */
export async function textDocx(
  { title, notes, blocks, signature, attachments }: TextDocument,
  pictures: ReadonlyMap<string, DocumentPicture>,
): Promise<Uint8Array> {
  const figures = figuresOf([...blocks, ...attachments.flatMap((attachment) => attachment.blocks)], pictures);
  const document = new Document({
    title,
    styles: {
      default: { document: { run: { font: font(faces.text), size: size.text } } },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width: mm(210), height: mm(297) },
            margin: { top: mm(37), bottom: mm(35), left: mm(28), right: mm(26), footer: mm(25) },
          },
        },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [
          titleLine(title),
          ...notes.map((text) => new Paragraph({ spacing: { after: 80 }, children: runs(text, { size: size.small }) })),
          ...blocks.flatMap((block) => blockOf(block, figures)),
          ...signature.map((text) => signatureLine(text)),
          ...attachments.flatMap((attachment) => [
            headingLine(1, attachment.title, { pageBreakBefore: true }),
            ...attachment.blocks.flatMap((block) => blockOf(block, figures)),
          ]),
        ],
      },
    ],
  });
  return atOneTime(new Uint8Array(await Packer.toArrayBuffer(document)));
}

const font = (eastAsia: string) => ({ ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia });

const runs = (text: string, style: { readonly size?: number; readonly bold?: boolean; readonly face?: string } = {}) =>
  atBlanks(text).map(
    ({ text: words, isBlank }) =>
      new TextRun({
        text: words,
        ...(style.size === undefined ? {} : { size: style.size }),
        ...(style.bold ? { bold: true } : {}),
        ...(style.face === undefined ? {} : { font: font(style.face) }),
        ...(isBlank ? { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'FFF2A8' } } : {}),
      }),
  );

const titleLine = (title: string) =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 400, line: 700, lineRule: LineRuleType.EXACT },
    children: runs(title, { size: size.title, bold: true, face: faces.title }),
  });

const signatureLine = (text: string) =>
  new Paragraph({ alignment: AlignmentType.RIGHT, spacing: line, keepNext: true, children: runs(text) });

/** `— 1 —`, centred in the footer. */
const pageNumber = () =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], size: size.page, font: font(faces.title) })],
  });

const headingStyles = { 1: { face: '黑体' }, 2: { face: '楷体' }, 3: { bold: true } } as const;

const headingLine = (level: 1 | 2 | 3, text: string, more: { readonly pageBreakBefore?: boolean } = {}) =>
  new Paragraph({
    spacing: line,
    indent: { firstLine },
    keepNext: true,
    outlineLevel: level - 1,
    children: runs(text, headingStyles[level]),
    ...more,
  });

function blockOf(block: Block, figures: ReadonlyMap<Block, Figure>) {
  switch (block.kind) {
    case 'heading':
      return [headingLine(block.level, block.text)];
    case 'paragraph':
      return [new Paragraph({ spacing: line, indent: { firstLine }, children: runs(block.text) })];
    case 'table':
      return [table(block), new Paragraph({ spacing: line })];
    case 'picture': {
      const figure = figures.get(block);
      return figure ? figureLines(block.caption, figure) : [];
    }
    default:
      return block satisfies never;
  }
}

/** Pixels at 96 per inch, the unit of the docx package: at most 120 mm wide and 90 mm high. */
const maxWidth = 454;
const maxHeight = 340;

interface Figure {
  readonly picture: DocumentPicture;
  /** Position in this document: the package's own counter runs across all documents of a build. */
  readonly number: number;
}

function figuresOf(blocks: readonly Block[], pictures: ReadonlyMap<string, DocumentPicture>) {
  const found = blocks.flatMap((block) => {
    const picture = block.kind === 'picture' ? pictures.get(block.file) : undefined;
    return picture ? [{ block, picture }] : [];
  });
  return new Map(found.map(({ block, picture }, index) => [block, { picture, number: index + 1 }]));
}

function figureLines(caption: string, { picture: { bytes, width, height }, number }: Figure) {
  const scale = Math.min(1, maxWidth / width, maxHeight / height);
  const altText = { id: String(number), name: caption, description: caption };
  const image = new ImageRun({
    type: 'jpg',
    data: bytes,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText,
  });
  const centred = { alignment: AlignmentType.CENTER };
  return [
    new Paragraph({ ...centred, keepNext: true, spacing: { before: 200 }, children: [image] }),
    new Paragraph({ ...centred, children: runs(caption, { size: size.small }) }),
  ];
}

function table({ columns, rows }: Extract<Block, { readonly kind: 'table' }>) {
  const total = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => mm((textWidth * share) / total));
  const row = (cells: readonly string[], isHead: boolean) =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map((text, column) => cell(text, widths[column] ?? 0, isHead)),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: mm(textWidth), type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      row(
        columns.map(({ name }) => name),
        true,
      ),
      ...rows.map((cells) => row(cells, false)),
    ],
  });
}

const cell = (text: string, width: number, isHead: boolean) =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { left: 60, right: 60, top: 40, bottom: 40 },
    verticalAlign: VerticalAlignTable.CENTER,
    children: [
      new Paragraph({
        ...(isHead ? { alignment: AlignmentType.CENTER } : {}),
        children: runs(text, { size: size.small, bold: isHead, face: faces.title }),
      }),
    ],
  });
