import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import { type Drawing, px, type Size, type TextRun } from './drawing.ts';
import { posterFont, weights } from './text/fonts.ts';
import { refuseMissingGlyphs } from './text/missing-glyphs.ts';
import { pieces } from './text/pieces.ts';
import { drawVectors } from './vectors.ts';

/** What a viewer shows of a file besides its page. */
export interface PdfLabel {
  readonly title: string;
  readonly year: number;
}

/**
 * A drawing on one page of PDF, as large as `page` says in points (1/72 inch): its pictures and code as paths, its texts
 * as text in subsets of the posters' fonts, which are embedded. The same drawing gives the same bytes.
 * @throws Error that names the character when a font has no glyph for it.
 */
export function posterPdf(
  { scenery, texts, marks }: Drawing,
  page: Size,
  { title, year }: PdfLabel,
): Promise<Uint8Array> {
  const document = new PDFDocument({
    ...{ size: [page.width, page.height], margin: 0, font: '', lang: 'zh-CN', displayTitle: true },
    // The file's id is made from these. Without a date PDFKit takes the clock's, and it writes none without.
    info: { Title: title, CreationDate: new Date(Date.UTC(year, 0)) },
  });
  for (const weight of weights) document.registerFont(String(weight), posterFont(weight).bytes);
  drawVectors(document, scenery, page);
  for (const run of texts.flatMap(pieces)) drawText(document, run);
  drawVectors(document, marks, page);
  document.end();
  return buffer(document);
}

/** The baseline lies below the middle of the line by half of what the fonts rise above it more than they sink below. */
const baselineShift = (1.16 - 0.288) / 2;

function drawText(document: PDFKit.PDFDocument, run: TextRun): void {
  const { text, x, y, size, lineHeight, weight, colour } = run;
  refuseMissingGlyphs(text, weight);
  const baseline = px(y + lineHeight / 2 + size * baselineShift);
  document.font(String(weight)).fontSize(size).fillColor(colour);
  document.text(text, x, baseline, { lineBreak: false, baseline: 'alphabetic' });
}
