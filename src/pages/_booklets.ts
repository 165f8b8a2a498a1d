import { bookletPapers } from '#domain/schedule/booklet-files.ts';
import { bookletPdf } from '#posters/documents/booklet/booklet-pdf.ts';
import { bookletDocument } from '#views/schedule/booklet.ts';
import { bookletOrdersIn } from '#views/schedule/booklets.ts';
import type { ViewContext } from '#views/site/view-context.ts';

/** Drawn once per campaign: the page tells the sizes of the files. */
const drawn = new WeakMap<ViewContext['site'], ReturnType<typeof drawAll>>();

export function bookletsOf(context: ViewContext): ReturnType<typeof drawAll> {
  const files = drawn.get(context.site) ?? drawAll(context);
  drawn.set(context.site, files);
  return files;
}

const drawAll = (context: ViewContext) =>
  Promise.all(
    bookletOrdersIn(context).flatMap((order) => {
      const document = bookletDocument(order, context);
      return bookletPapers.map(async (paper) => {
        const { bytes, sheets } = await bookletPdf(document, paper);
        return { order, paper, sheets, file: bytes, bytes: bytes.length };
      });
    }),
  );
