import type { Rule } from './rule.ts';

/**
 * The broken rule of a public https URL (RFC 3986), checked before and after WHATWG parsing; undefined for a valid URL.
 * Codes: url-two, url-control, url-scheme, url-punctuation, url-host.
 */
export function addressFault(url: string): Rule | undefined {
  if (second.test(url)) return two;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this rule is about.
  if (/[\u0000-\u0020\u007f-\u00a0]|%(?:[01][\da-f]|7f)/iu.test(url)) return control;
  if (!/^https:\/\//iu.test(url) || !URL.canParse(url)) return scheme;
  const last = punctuationAtEnd(url);
  if (last !== undefined) return punctuation(last);
  const [authority = ''] = url.slice('https://'.length).split(/[/?#]/u, 1);
  return hostFault(authority);
}

/** A second URL. Allowed after a delimiter: as part of the path, the query or the fragment. */
const second = /(?<=.)(?<![/=?&#%:|+~-])https?:\/\//iu;

const two: Rule = {
  code: 'url-two',
  message: '这里写了两个网址。',
  fix: '只留一个；两个都要的，分在两处写。',
};
const control: Rule = {
  code: 'url-control',
  message: '网址里有空格、换行或控制字符。',
  fix: '删去这些字符；中文部分用浏览器地址栏里复制出来的写法。',
};
const scheme: Rule = {
  code: 'url-scheme',
  message: '网址必须以 https:// 开头。',
  fix: '写完整的 https 网址；没有就删去这个字段。',
};
const punctuation = (last: string): Rule => ({
  code: 'url-punctuation',
  message: `网址末尾的“${last}”不是网址的一部分。`,
  fix: `删去末尾的“${last}”。`,
});

/** Sentence punctuation at the end. A closing bracket with its opening bracket in the URL is allowed. */
function punctuationAtEnd(url: string): string | undefined {
  const last = /[.,;。．，、；：！？…”’」』》〉】）〕｝)]$/u.exec(url)?.[0];
  const opening = last === ')' ? '(' : last === '）' ? '（' : undefined;
  return opening !== undefined && url.split(opening).length >= url.split(last ?? '').length ? undefined : last;
}

/**
 * A host must be an unambiguous public domain name: ASCII and Chinese characters only (UTS 39, 5.1: no confusable
 * letters of other scripts), no Punycode, at least two labels, no IP address, no user name or password.
 */
function hostFault(authority: string): Rule | undefined {
  if (authority.includes('@')) return host('网址里有 @：前面的不是域名，后面的才是，读者会认错。', userless);
  const [name = ''] = authority.split(':', 1);
  if (/^\[|^[\d.]+$|^0x|\.(?:\d+|0x[\da-f]+)$/iu.test(name)) return host('域名的位置写了 IP 地址。', otherwise);
  const like = lookAlike.exec(name)?.[0];
  if (like !== undefined) return host(`域名里的“${like}”看着像斜线、点或短横线，会让人认错网站。`, otherwise);
  const [, inner] = /(?:^|\.)(home\.arpa|[a-z-]+)$/iu.exec(name) ?? [];
  if (inner !== undefined && nonPublicNames.has(inner.toLowerCase())) {
    return host(`“.${inner}”的网址只在单位内部或测试时用，公众打不开。`, '换成公众能打开的网址；没有就删去。');
  }
  if (!name.includes('.')) return host('域名不完整，只有一段。', otherwise);
  return name.length <= 253 && isPublicName(name) && /^[^:]*(?::[1-9]\d{0,4})?$/u.test(authority) ? undefined : foreign;
}

const isPublicName = (name: string): boolean =>
  /^(?:(?!xn--|-)[\p{Unified_Ideograph}\da-z-]{1,63}(?<!-)\.)+[\p{Unified_Ideograph}a-z]{2,}$/iu.test(name) &&
  name.normalize('NFKC') === name;

/** Characters that look like a slash or dot (UTS 39, confusables), and 一 or ー in place of a hyphen. */
const lookAlike = /[丿丶丨亅乀乁乚乛⼃⼂〳〵ノヽ㇀-㇯／⁄∕＼]|(?<=[\da-z])[一ー](?=[\da-z])/iu;

/** Top-level names without public servers (RFC 2606, 6761, 6762, 7686, 8375, 9476). Sample content uses `.example`. */
const nonPublicNames: ReadonlySet<string> = new Set(
  'local localhost localdomain lan internal intranet private corp home invalid test onion alt home.arpa'.split(' '),
);

const host = (message: string, fix: string): Rule => ({ code: 'url-host', message, fix });
const userless = '到浏览器打开确认是谁的网站，写它完整的域名，不带用户名和密码。';
const otherwise = '写完整的域名，例如 www.kepuri.cn；没有就删去。';
const foreign = host(
  '网址里的域名不对。',
  '写完整的域名，例如 www.kepuri.cn：不是 xn-- 开头的编码，没有像英文字母的别国字母。',
);
