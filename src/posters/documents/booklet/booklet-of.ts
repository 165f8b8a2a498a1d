import { documentApart, documentOf } from '../../poster-of.ts';
import type { BookletFile, BookletOrder } from './booklet-pdf.ts';

const kind = 'booklet';

/** The booklet as PDF, from the poster cache or drawn. */
export const bookletOf = (order: BookletOrder): Promise<BookletFile> =>
  // Loaded when something has to be drawn, like all that draws: the libraries are large, and most builds draw nothing.
  documentOf(kind, order, async () => (await import('./booklet-pdf.ts')).drawBooklet(order));

/** The same, drawn in a process of its own for whoever asks for it later. */
export const bookletApart = (order: BookletOrder): Promise<BookletFile> =>
  documentApart(kind, order, { file: 'posters/documents/booklet/booklet-pdf.ts', name: 'drawBooklet' });
