/** What a link in text leads to; `forbidden` also for what cannot be parsed. */
export type LinkKind = 'external' | 'mail' | 'phone' | 'site' | 'forbidden';

const base = 'https://site.invalid/';

/** Judges an address as a browser does, after WHATWG parsing: tabs inside a scheme do not hide it. */
export function linkKindOf(url: string): LinkKind {
  if (/[\\\p{Cc}]|%(?:0[\da-f]|1[\da-f]|7f)/iu.test(url) || !URL.canParse(url, base)) return 'forbidden';
  const { protocol, host } = new URL(url, base);
  if (protocol === 'mailto:') return /^mailto:[^?]+$/iu.test(url) ? 'mail' : 'forbidden';
  if (protocol === 'tel:') return /^tel:[\d+,-]+$/iu.test(url) ? 'phone' : 'forbidden';
  if (protocol !== 'https:') return 'forbidden';
  if (/^https:\/\//iu.test(url)) return 'external';
  return host === 'site.invalid' && !/^\s*\/\//u.test(url) && !/^[a-z][\w+.-]*:/iu.test(url) ? 'site' : 'forbidden';
}
