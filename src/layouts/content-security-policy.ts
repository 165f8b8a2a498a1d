import { elderStartHash } from './elder-start.ts';
import { registerWorkerHash } from './register-worker.ts';

/**
 * Only search pages may compile WebAssembly, which Pagefind needs. Only a passport may show pictures that its own script
 * draws, from `data:` addresses: WeChat's browser saves no others.
 */
export type PageKind = 'page' | 'search' | 'passport';

/**
 * The Content Security Policy of a page, for its meta element. Allows resources from the page's own origin only. Allows
 * two inline scripts by hash: elderStart and registerWorker. Allows inline styles, for palettes and positions in
 * timetables. Directives that a meta element does not support (frame-ancestors) are sent as server headers:
 * public/_headers, scripts/deploy/nginx.conf. https://www.w3.org/TR/CSP3/
 */
export function contentSecurityPolicy(kind: PageKind): string {
  return [
    "default-src 'self'",
    `script-src 'self' '${elderStartHash}' '${registerWorkerHash}'${kind === 'search' ? " 'wasm-unsafe-eval'" : ''}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    ...(kind === 'passport' ? ["img-src 'self' data:"] : []),
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}
