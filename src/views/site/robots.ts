import { type Address, absolute } from './links.ts';

/**
 * robots.txt (RFC 9309): allows everything and names the sitemap. Pages to exclude carry their own robots directive.
 * Crawlers read robots.txt only at the root of a host; under a base the portal's own file must name the sitemap.
 */
export const robotsText = (address: Address): string =>
  ['User-agent: *', 'Allow: /', `Sitemap: ${absolute(address, `${address.base}sitemap-index.xml`)}`, ''].join('\n');
