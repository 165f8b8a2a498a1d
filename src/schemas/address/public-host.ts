import type { Rule } from '../rule.ts';

/**
 * A host must be an unambiguous public domain name: ASCII and Chinese characters only (UTS 39, 5.1: no confusable
 * letters of other scripts), no Punycode, at least two labels, no IP address, no user name or password.
 */
export function hostFault(authority: string): Rule | undefined {
  if (authority.includes('@')) return host('网址里有 @：前面的不是域名，后面的才是，读者会认错。', userless);
  const [name = ''] = authority.split(':', 1);
  if (/^\[|^[\d.]+$|^0x|\.(?:\d+|0x[\da-f]+)$/iu.test(name)) return host('域名的位置写了 IP 地址。', otherwise);
  const like = lookAlike.exec(name)?.[0];
  if (like !== undefined) return host(`域名里的“${like}”看着像斜线、点或短横线，会让人认错网站。`, otherwise);
  const [, inner] = /(?:^|\.)(home\.arpa|[a-z-]+)$/iu.exec(name) ?? [];
  if (inner !== undefined && nonPublicNames.has(inner.toLowerCase())) {
    return host(`“.${inner}”的网址只在单位内部或测试时用，公众打不开。`, '换成公众能打开的网址；没有就删去。');
  }
  if (!/[.。．｡]/u.test(name)) return host('域名不完整，只有一段。', otherwise);
  const letter = foreignLetter(name);
  if (letter !== undefined) return host(`域名里的${letter}。`, retyped);
  if (!portIsRight(authority))
    return host('网址里冒号后面的端口不对。', '端口是 1 到 65535 的数；一般不写，连冒号删去。');
  return name.length <= 253 && isPublicName(name) ? undefined : malformed(name);
}

/** The first character of a host that is neither ASCII nor Chinese, and what it is; undefined when there is none. */
function foreignLetter(name: string): string | undefined {
  const [letter] = /(?!\p{Unified_Ideograph})[^\p{ASCII}]/u.exec(name) ?? [];
  if (letter === undefined) return undefined;
  const code = `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const usual = letter === '。' ? '.' : letter.normalize('NFKC');
  const script = scripts.find(([pattern]) => pattern.test(letter))?.[1];
  if (/^[\p{ASCII}]$/u.test(usual)) return `“${letter}”（${code}）不是英文的“${usual}”`;
  return `“${letter}”（${code}）是${script ?? '别国文字的字符'}，不是英文字母，会让人认错网站`;
}

const scripts: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/\p{Script=Cyrillic}/u, '西里尔字母（俄文）'],
  [/\p{Script=Greek}/u, '希腊字母'],
  [/\p{Script=Latin}/u, '带符号的拉丁字母'],
];

const portIsRight = (authority: string): boolean => {
  const [, port] = /^[^:]*(?::(.*))?$/u.exec(authority) ?? [];
  return port === undefined || (/^[1-9]\d{0,4}$/u.test(port) && Number(port) < 65_536);
};

function malformed(name: string): Rule {
  if (/(?:^|\.)xn--/iu.test(name)) return host('域名写成了 xn-- 开头的编码，看不出是谁的网站。', retyped);
  const wrong = /[^\p{Unified_Ideograph}\da-z.-]/iu.exec(name)?.[0];
  if (wrong !== undefined) return host(`域名里不能有“${wrong}”。`, retyped);
  return host('域名写错了：点和短横线不能连着写，也不能在开头、末尾。', retyped);
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
const retyped = '到浏览器里打开确认是谁的网站，把域名用英文重新输入一遍；没有就删去。';
