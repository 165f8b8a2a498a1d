import type { Instant } from '#domain/time/instant.ts';
import { keptWords } from '#views/site/kept-words.ts';

/** Matches the start of a page: the body tag and the skip link, which must stay the first link. */
const beginning = /<body\b[^>]*>(?:\s*<a class="skip-link"[^>]*>[^<]*<\/a>)?/;

/**
 * Inserts a notice with the fetch time at the top of a cached page. Markup only, so the CSP does not apply. Styles:
 * src/components/site/frame.css.
 */
export function withNotice(html: string, fetched: Instant): string {
  const { label, until, again } = keptWords[/<html\b[^>]*\blang="zh-Hant"/.test(html) ? 'traditional' : 'simplified'];
  const notice = `<aside class="kept-notice" aria-label="${label}"><div class="wrap"><p>${until(fetched)}</p><a class="screen-only" href="">${again}</a></div></aside>`;
  return html.replace(beginning, (start) => start + notice);
}
