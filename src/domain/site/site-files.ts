/** Path of the page or file of a site that is in this file: `schedule/` for `schedule/index.html`. */
export const addressOf = (file: string): string => file.replace(/(^|\/)index\.html$/u, '$1');

/**
 * The file of a page or file of a site, relative to the folder of the site.
 * @param address URL path: `/kpr/schedule/`
 * @param base that the site is served under: `/kpr/`
 */
export const fileOf = (address: string, base: string): string =>
  address.slice(base.length) + (address.endsWith('/') ? 'index.html' : '');

/** The percent-decoded text; the text itself where it is malformed. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
