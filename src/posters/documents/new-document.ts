import PDFDocument from 'pdfkit';
import { posterFont, weights } from '../text/fonts.ts';

/** Points in a length in millimetres. */
export const mm = (length: number): number => (length / 25.4) * 72;

/**
 * An empty PDF document with the fonts of the posters, by their weights. It depends on nothing but its arguments.
 * @param year of the creation date
 */
export function newDocument(
  title: string,
  year: number,
  options: PDFKit.PDFDocumentOptions,
): InstanceType<typeof PDFDocument> {
  const document = new PDFDocument({
    ...{ font: '', lang: 'zh-CN', displayTitle: true, ...options },
    // PDFKit derives the file's id from these. Without a CreationDate it uses the current time.
    info: { Title: title, CreationDate: new Date(Date.UTC(year, 0)) },
  });
  for (const weight of weights) document.registerFont(String(weight), posterFont(weight).bytes);
  return document;
}
