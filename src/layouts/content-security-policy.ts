import { elderStartHash } from './elder-start.ts';
import { registerWorkerHash } from './register-worker.ts';

/** Search compiles Pagefind's WebAssembly; other pages have no use for it. */
export type PageKind = 'page' | 'search';

/**
 * The Content Security Policy of a page, for its meta element: everything comes from the page's own origin, scripts from
 * files alone, but for the one that puts a page into 长辈版 and the one that registers the worker. Styles may stand in the page, for its palettes and for the places in a timetable. Directives that a meta
 * element cannot carry (frame-ancestors) come with the server's headers: public/_headers, scripts/deploy/nginx.conf.
 * https://www.w3.org/TR/CSP3/
 */
export function contentSecurityPolicy(kind: PageKind): string {
  return [
    "default-src 'self'",
    `script-src 'self' '${elderStartHash}' '${registerWorkerHash}'${kind === 'search' ? " 'wasm-unsafe-eval'" : ''}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}
