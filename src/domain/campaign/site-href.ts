/**
 * Where a link of an editor's text leads on the host: `/…` is a page of the same campaign, whose home is `home`;
 * `#…` stays on the text's own page, `/notices/n1/`, also where another page quotes the text.
 */
export function siteHref(url: string, home: string, page?: string): string {
  if (url.startsWith('#') && page !== undefined) return siteHref(`${page}${url}`, home);
  return url.startsWith('/') ? home + url.slice(1) : url;
}
