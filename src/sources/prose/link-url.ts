import { addressFault } from '#schemas/address/public-address.ts';

/** Kind of a link target. `forbidden` includes URLs that do not parse. */
export type LinkKind = 'external' | 'mail' | 'phone' | 'site' | 'forbidden';

const base = 'https://site.invalid/';

/** Classifies a URL after WHATWG parsing, as browsers do: a tab inside the scheme does not hide it. */
export function linkKindOf(url: string): LinkKind {
  if (/[\\\p{Cc}\p{Cf}]|%(?:0[\da-f]|1[\da-f]|7f)/iu.test(url) || !URL.canParse(url, base)) return 'forbidden';
  const { protocol, host } = new URL(url, base);
  if (protocol === 'mailto:') return /^mailto:[^?]+$/iu.test(url) ? 'mail' : 'forbidden';
  if (protocol === 'tel:') return /^tel:[\d+,-]+$/iu.test(url) ? 'phone' : 'forbidden';
  if (host !== 'site.invalid') return addressFault(url) ? 'forbidden' : 'external';
  return isRelative(url) ? 'site' : 'forbidden';
}

/** True for a URL without scheme and host. */
const isRelative = (url: string) => !/^\s*(?:\/\/|[a-z][\w+.-]*:)/iu.test(url);
