import type { Rule } from '../rule.ts';
import { hostFault } from './public-host.ts';

/**
 * What is wrong with an address that does not begin with https://. An unsafe host comes first: its cure is never the
 * same address with https:// before it.
 */
export function beginningFault(url: string): Rule {
  const other = /^([a-z][a-z\d+.-]*):(?!\d)/iu.exec(url)?.[1];
  if (other !== undefined && !/^h?t*ps?$/iu.test(other)) return scheme(`不能用 ${other}: 开头的地址。`, otherwise);
  const sign = /^[^/\s]{0,8}?([：／])/u.exec(url)?.[1] ?? /^[\uff21-\uff3a\uff41-\uff5a]/u.exec(url)?.[0];
  const plain = url.replace(/^[\uff21-\uff3a\uff41-\uff5a：／]+/u, (found) => found.normalize('NFKC'));
  const rest = plain.replace(/^(?:[a-z]{0,8}[:：]?[/\\／]{1,3}|https?[:：])/iu, '');
  const [authority = ''] = rest.split(/[/?#]/u, 1);
  const unsafe = isLikeName(authority) ? hostFault(authority) : undefined;
  if (unsafe) return unsafe;
  if (sign !== undefined) return scheme(`“${sign}”是全角的，要用英文的“${sign.normalize('NFKC')}”。`, whole(rest));
  if (/^http:\/\//iu.test(url)) return scheme('这个网址以 http:// 开头，不加密。', insecure);
  if (/^(?:[a-z]{2,8}:?\/{1,2}|https?:)/iu.test(url)) return scheme('网址开头的 https:// 写错了。', whole(rest));
  if (isLikeName(authority)) return scheme('网址前面少了 https://。', whole(rest));
  return scheme('这不是网址。', '写 https:// 开头的完整网址；没有网址的，删去这个字段，要说的话写进 note。');
}

/** True for a text with a dot between letters, without signs that no host has. */
const isLikeName = (authority: string): boolean =>
  /^[^\s.@，。；：“”（）]+(?:[.。．][^\s.@，。；：“”（）]+)+$/u.test(authority);

const scheme = (message: string, fix: string): Rule => ({ code: 'url-scheme', message, fix });
const otherwise = '写公众用浏览器能打开的 https:// 网址；没有就删去这个字段。';
const insecure = '到浏览器里试试 https:// 能不能打开，能就换成它；不能就删去这个字段。';
const whole = (rest: string) => (URL.canParse(`https://${rest}`) ? `写成 https://${rest}，再打开试试。` : otherwise);
