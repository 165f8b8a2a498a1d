import { defineMiddleware } from 'astro:middleware';
import { createRequire } from 'node:module';
import { takeNote } from './page-note.ts';

/** The module instance of the integrations, as in pages/_site.ts. */
const { keepNote } = createRequire(import.meta.url)(
  '#integrations/page-notes/kept-notes.ts',
) as typeof import('./kept-notes.ts');

/** Takes the note of a page, and removes the markup that only the note needed. */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const { note, page } = takeNote(await response.text());
  keepNote(decodeURI(url.pathname), note);
  return new Response(page, response);
});
