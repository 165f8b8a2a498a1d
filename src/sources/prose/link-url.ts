import { addressFault } from '#schemas/public-address.ts';

/** What a link in text leads to; `forbidden` also for what cannot be parsed. */
export type LinkKind = 'external' | 'mail' | 'phone' | 'site' | 'forbidden';

const base = 'https://site.invalid/';

/** Judges an address as a browser does, after WHATWG parsing: tabs inside a scheme do not hide it. */
export function linkKindOf(url: string): LinkKind {
  if (/[\\\p{Cc}\p{Cf}]|%(?:0[\da-f]|1[\da-f]|7f)/iu.test(url) || !URL.canParse(url, base)) return 'forbidden';
  const { protocol, host } = new URL(url, base);
  if (protocol === 'mailto:') return /^mailto:[^?]+$/iu.test(url) ? 'mail' : 'forbidden';
  if (protocol === 'tel:') return /^tel:[\d+,-]+$/iu.test(url) ? 'phone' : 'forbidden';
  if (host !== 'site.invalid') return addressFault(url) ? 'forbidden' : 'external';
  return isRelative(url) ? 'site' : 'forbidden';
}

/** Without scheme and host of its own. */
const isRelative = (url: string) => !/^\s*(?:\/\/|[a-z][\w+.-]*:)/iu.test(url);
