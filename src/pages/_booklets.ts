import { bookletOf } from '#posters/documents/booklet/booklet-of.ts';
import { bookletDocument, bookletNames } from '#views/schedule/booklet.ts';
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
    bookletNames(context).map(async (name) => {
      const { bytes: pdf, sheets } = await bookletOf([bookletDocument(name.order, context), name.paper]);
      return { ...name, sheets, pdf, bytes: pdf.length };
    }),
  );
