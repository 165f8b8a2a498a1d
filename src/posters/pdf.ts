import { buffer } from 'node:stream/consumers';
import { newDocument } from './documents/new-document.ts';
import { type Drawing, px, type Size, type TextRun } from './drawing.ts';
import { baselineShift } from './text/baseline.ts';
import { refuseMissingGlyphs } from './text/missing-glyphs.ts';
import { pieces } from './text/pieces.ts';
import { readingOrder } from './text/reading-order.ts';
import { drawVectors } from './vectors.ts';

/** Metadata of the file: title, and year of the creation date. */
export interface PdfLabel {
  readonly title: string;
  readonly year: number;
}

/** Points: 3 mm, what a print shop cuts off on each side. */
const bleed = 8.5;

/**
 * Renders a drawing as a PDF of one page, `page` in points (1/72 inch), with a bleed that only print shops see: programs
 * show and print the crop box (ISO 32000-1, 14.11.2). Pictures and code become vector paths, texts
 * stay text in embedded subsets of the posters' fonts, with the digits of the date as unseen text. Deterministic: the same drawing gives the same bytes.
 * @throws Error that names the character when a font has no glyph for it.
 * @throws Error when the drawing contains SVG that `drawVectors` does not support.
 */
export function posterPdf(
  { scenery, texts, marks, spoken }: Drawing,
  page: Size,
  { title, year }: PdfLabel,
): Promise<Uint8Array> {
  const document = newDocument(title, year, {
    size: [page.width + 2 * bleed, page.height + 2 * bleed],
    margin: 0,
  });
  drawBleed(document, scenery + marks, page);
  document.translate(bleed, bleed);
  document.save();
  document.rect(0, 0, page.width, page.height).clip();
  drawVectors(document, scenery, page);
  document.restore();
  for (const { run, isSeen } of readingOrder(texts, spoken)) {
    for (const piece of pieces(run)) drawText(document, piece, isSeen);
  }
  drawVectors(document, marks, page);
  document.end();
  return buffer(document);
}

/** The pictures a little larger, below the page: what is seen of them is the bleed. */
function drawBleed(document: PDFKit.PDFDocument, pictures: string, page: Size): void {
  const trim = [bleed, bleed, bleed + page.width, bleed + page.height];
  Object.assign(document.page.dictionary.data, { CropBox: trim, TrimBox: trim });
  document.save();
  document.scale(1 + (2 * bleed) / page.width, 1 + (2 * bleed) / page.height);
  drawVectors(document, pictures, page);
  document.restore();
}

function drawText(document: PDFKit.PDFDocument, run: TextRun, isSeen: boolean): void {
  const { text, x, y, size, lineHeight, weight, colour } = run;
  refuseMissingGlyphs(text, weight);
  const baseline = px(y + lineHeight / 2 + size * baselineShift);
  document
    .font(String(weight))
    .fontSize(size)
    .fillColor(colour, isSeen ? 1 : 0);
  document.text(text, x, baseline, { lineBreak: false, baseline: 'alphabetic' });
}
