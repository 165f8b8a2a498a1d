import { buffer } from 'node:stream/consumers';
import type { GuideDocument, GuideStep } from '#views/notice/guide-document.ts';
import { mm, newDocument } from './new-document.ts';
import { drawBlocks, drawLine } from './prose-flow.ts';

/** Points; the bottom margin leaves space for the page number. */
const margins = { top: mm(20), bottom: mm(22), left: mm(24), right: mm(24) } as const;
const grey = '#444444';

/**
 * Renders a guide as tagged PDF 1.7 in A4, with its language, a bookmark per step and page numbers. The same guide
 * gives the same bytes.
 */
export function guidePdf(guide: GuideDocument): Promise<Uint8Array> {
  const document = newDocument(guide.title, guide.year, {
    size: 'A4',
    margins,
    tagged: true,
    pdfVersion: '1.7',
    bufferPages: true,
  });
  const root = document.struct('Document');
  document.addStructure(root);
  drawHead(document, root, guide);
  for (const step of guide.steps) drawStep(document, root, step);
  document.moveDown(1);
  root.add(document.struct('P', {}, () => drawLine(document, guide.end, { size: 9.5, colour: grey })));
  root.end();
  numberPages(document);
  document.end();
  return buffer(document);
}

type Element = PDFKit.PDFStructureElement;

function drawHead(document: PDFKit.PDFDocument, root: Element, { title, label, notes }: GuideDocument): void {
  root.add(document.struct('P', {}, () => drawLine(document, label, { size: 10.5, colour: grey })));
  document.moveDown(0.5);
  root.add(document.struct('H1', {}, () => drawLine(document, title, { size: 20, weight: 900 })));
  document.moveDown(0.4);
  for (const note of notes)
    root.add(document.struct('P', {}, () => drawLine(document, note, { size: 10, colour: grey })));
}

/** Space for a step's title and two lines of its text: keeps a title off the bottom of a page. */
const leastRoom = mm(26);

function drawStep(document: PDFKit.PDFDocument, root: Element, { title, blocks }: GuideStep): void {
  if (document.y + leastRoom > document.page.height - margins.bottom) document.addPage();
  else document.moveDown(1.2);
  document.outline.addItem(title);
  root.add(document.struct('H2', {}, () => drawLine(document, title, { size: 13.5, weight: 900 })));
  document.moveDown(0.3);
  drawBlocks(document, blocks, root, margins.left);
}

/** Adds `第 1 页，共 3 页` as an artifact, which screen readers skip. */
function numberPages(document: PDFKit.PDFDocument): void {
  const { start, count } = document.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    document.switchToPage(page);
    document.markContent('Artifact', { type: 'Pagination' });
    // PDFKit adds a page for text below the bottom margin.
    document.page.margins.bottom = 0;
    document.font('500').fontSize(9).fillColor(grey);
    const text = `第 ${page + 1} 页，共 ${count} 页`;
    const left = (document.page.width - document.widthOfString(text)) / 2;
    document.text(text, left, document.page.height - mm(14), { lineBreak: false });
    document.endMarkedContent();
  }
}
