import { type Address, absolute } from './links.ts';

/**
 * robots.txt (RFC 9309): all may read all, and where the sitemap is. Pages that should not be found say so themselves.
 * Crawlers read it at the root of a host only; under a base the portal's own file has to name the sitemap.
 */
export const robotsText = (address: Address): string =>
  ['User-agent: *', 'Allow: /', `Sitemap: ${absolute(address, `${address.base}sitemap-index.xml`)}`, ''].join('\n');
