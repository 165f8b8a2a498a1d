import type { Rule } from '../rule.ts';
import { beginningFault } from './address-beginning.ts';
import { hostFault } from './public-host.ts';

/**
 * The broken rule of a public https URL (RFC 3986), checked before and after WHATWG parsing; undefined for a valid URL.
 * Codes: url-two, url-control, url-scheme, url-punctuation, url-host.
 */
export function addressFault(url: string): Rule | undefined {
  if (second.test(url)) return two;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this rule is about.
  if (/[\u0000-\u0020\u007f-\u00a0]|%(?:[01][\da-f]|7f)/iu.test(url)) return control;
  if (!/^https:\/\//iu.test(url)) return beginningFault(url);
  const last = punctuationAtEnd(url);
  if (last !== undefined) return punctuation(last);
  const [authority = ''] = url.slice('https://'.length).split(/[/?#]/u, 1);
  if (/^https:\/\/$/iu.test(url)) return empty;
  return hostFault(authority) ?? (URL.canParse(url) ? undefined : unreadable);
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
const empty: Rule = {
  code: 'url-scheme',
  message: '网址只写了开头。',
  fix: '写完整的网址；没有就删去这个字段。',
};
const unreadable: Rule = {
  code: 'url-host',
  message: '这个网址浏览器打不开。',
  fix: '到浏览器地址栏里重新复制；没有就删去这个字段。',
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
