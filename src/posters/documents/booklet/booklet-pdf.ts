import { buffer } from 'node:stream/consumers';
import type { BookletDocument, BookletName } from '#views/schedule/booklet.ts';
import { qrPicture } from '../../qr.ts';
import { drawVectors } from '../../vectors.ts';
import { foldedSides } from '../imposition.ts';
import { mm, newDocument } from '../new-document.ts';
import { type BookletPage, codeSize, flowBooklet } from './flow.ts';
import { type Paper, paperOf } from './paper.ts';

export interface BookletFile {
  readonly bytes: Uint8Array;
  /** Sheets of paper when printed on both sides. */
  readonly sheets: number;
  readonly pages: number;
}

/** What is drawn, as one value: processes are sent one. */
export type BookletOrder = readonly [document: BookletDocument, paper: BookletName['paper']];

/** A worker's entry point. */
export const drawBooklet = (order: BookletOrder): Promise<BookletFile> => bookletPdf(...order);

/**
 * Renders a booklet as PDF: pages of A4, or pages of A5 imposed on A4 in landscape, to be printed on both sides and folded.
 * The same document gives the same bytes.
 */
export async function bookletPdf(document: BookletDocument, paper: BookletName['paper']): Promise<BookletFile> {
  const size = paperOf(
    paper,
    document.sections.reduce((sum, { rows }) => sum + rows.length, 0),
  );
  const pages = flowBooklet(document, size);
  const pdf = newDocument(`${document.campaign}${document.title}`, document.year, { margin: 0, autoFirstPage: false });
  const sides = paper === 'a5' ? foldedSides(pages.length) : pages.map((_, index) => [index] as const);
  for (const side of sides) {
    pdf.addPage({ size: [size.width * side.length, size.height], margin: 0 });
    side.forEach((index, half) => {
      const page = index === undefined ? undefined : pages[index];
      if (page && index !== undefined) drawPage(pdf, page, { index, left: half * size.width, size, document });
    });
    if (paper === 'a4') for (const section of sectionsOn(side, pages)) pdf.outline.addItem(section);
  }
  pdf.end();
  return { bytes: await buffer(pdf), sheets: Math.ceil(sides.length / 2), pages: pages.length };
}

const sectionsOn = (side: readonly (number | undefined)[], pages: readonly BookletPage[]): readonly string[] =>
  side.flatMap((index) => (index === undefined ? [] : (pages[index]?.sections ?? [])));

interface Position {
  readonly index: number;
  /** X of the page on its sheet. */
  readonly left: number;
  readonly size: Paper;
  readonly document: BookletDocument;
}

function drawPage(pdf: PDFKit.PDFDocument, page: BookletPage, { index, left, size, document }: Position): void {
  pdf.save();
  pdf.translate(left, 0);
  pdf.fillColor('#000000').strokeColor('#000000');
  for (const [x, y, width, thickness] of page.rules)
    pdf
      .lineWidth(thickness)
      .moveTo(x, y)
      .lineTo(x + width, y)
      .stroke();
  for (const { text, x, y, size: points, weight } of page.lines)
    pdf.font(String(weight)).fontSize(points).text(text, x, y, { lineBreak: false });
  if (index === 0) drawCode(pdf, document.url, size);
  pdf.font('500').fontSize(9);
  const number = String(index + 1);
  pdf.text(number, (size.width - pdf.widthOfString(number)) / 2, size.height - mm(11), { lineBreak: false });
  pdf.restore();
}

function drawCode(pdf: PDFKit.PDFDocument, url: string, { width, margin }: Paper): void {
  pdf.save();
  pdf.translate(width - margin.side - codeSize, margin.top);
  drawVectors(pdf, qrPicture(url), { width: codeSize, height: codeSize });
  pdf.restore();
}
