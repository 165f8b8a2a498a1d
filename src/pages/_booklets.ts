import type { bookletPdf } from '#posters/documents/booklet/booklet-pdf.ts';
import { documentOf } from '#posters/poster-of.ts';
import { bookletDocument, bookletNames } from '#views/schedule/booklet.ts';
import type { ViewContext } from '#views/site/view-context.ts';

/** Drawn once per campaign: the page tells the sizes of the files. */
const drawn = new WeakMap<ViewContext['site'], ReturnType<typeof drawAll>>();

export function bookletsOf(context: ViewContext): ReturnType<typeof drawAll> {
  const files = drawn.get(context.site) ?? drawAll(context);
  drawn.set(context.site, files);
  return files;
}

// Loaded when something has to be drawn, like all that draws: the libraries are large, and most builds draw nothing.
const booklet = (...order: Parameters<typeof bookletPdf>) =>
  documentOf('booklet', order, async () =>
    (await import('#posters/documents/booklet/booklet-pdf.ts')).bookletPdf(...order),
  );

const drawAll = (context: ViewContext) =>
  Promise.all(
    bookletNames(context).map(async (name) => {
      const { bytes: pdf, sheets } = await booklet(bookletDocument(name.order, context), name.paper);
      return { ...name, sheets, pdf, bytes: pdf.length };
    }),
  );
