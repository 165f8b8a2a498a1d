/**
 * Resolves a link in an editor's text to an address on the host. `/…` is relative to the campaign's `home`. `#…` refers
 * to `page`, the text's own page such as `/notices/n1/`, also where another page quotes the text; without `page` it
 * stays as is, like any other URL.
 */
export function siteHref(url: string, home: string, page?: string): string {
  if (url.startsWith('#') && page !== undefined) return siteHref(`${page}${url}`, home);
  return url.startsWith('/') ? home + url.slice(1) : url;
}
