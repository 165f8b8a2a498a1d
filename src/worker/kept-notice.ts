import type { Instant } from '#domain/time/instant.ts';
import { keptWords } from '#views/site/kept-words.ts';

/** What every page begins with: its body, and the link past the header, which stays the first one. */
const beginning = /<body\b[^>]*>(?:\s*<a class="skip-link"[^>]*>[^<]*<\/a>)?/;

/**
 * A kept page with a notice at its top that says when it was fetched. It is markup alone, so that no policy has a say.
 * The styles are src/components/site/frame.css.
 */
export function withNotice(html: string, fetched: Instant): string {
  const { label, until, again } = keptWords[/<html\b[^>]*\blang="zh-Hant"/.test(html) ? 'traditional' : 'simplified'];
  const notice = `<aside class="kept-notice" aria-label="${label}"><div class="wrap"><p>${until(fetched)}</p><a class="screen-only" href="">${again}</a></div></aside>`;
  return html.replace(beginning, (start) => start + notice);
}
