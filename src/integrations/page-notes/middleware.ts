import { defineMiddleware } from 'astro:middleware';
import { createRequire } from 'node:module';
import { takeNote } from './page-note.ts';

/** The module instance of the integrations, as in pages/_site.ts. */
const { keepNote } = createRequire(import.meta.url)(
  '#integrations/page-notes/kept-notes.ts',
) as typeof import('./kept-notes.ts');

/** Notes what a page tells of itself, and takes what no visitor needs out of it. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const { note, page } = takeNote(await response.text());
  keepNote(decodeURI(url.pathname), note);
  return new Response(page, response);
});
