import { PDFiumLibrary } from '@hyzyla/pdfium';
import sharp from 'sharp';

/**
 * What PDFium, the engine in Chrome, finds in a file: size of the first page in points, its text, what it is drawn with, the
 * text of every page, and the first one at 144 dots an inch.
 */
export async function readPdf(bytes: Uint8Array) {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(bytes);
  const page = document.getPage(0);
  const { originalWidth, originalHeight } = page.getOriginalSize();
  const found = {
    pages: document.getPageCount(),
    size: [originalWidth, originalHeight],
    text: page.getText(),
    texts: [...document.pages()].map((each) => each.getText()),
    kinds: new Set([...page.objects()].map(({ type }) => type)),
  };
  // Rendering closes the page.
  const { data, width, height } = await page.render({ scale: 2, render: 'bitmap' });
  const raw = { width, height, channels: 4 } as const;
  document.destroy();
  library.destroy();
  return { ...found, png: await sharp(data, { raw }).png().toBuffer() };
}
