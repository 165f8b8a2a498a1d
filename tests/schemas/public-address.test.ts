import { expect, test } from 'vitest';
import { addressFault } from '#schemas/address/public-address.ts';
import { linkKindOf } from '#sources/prose/link-url.ts';
import { readMarkdown } from '#sources/prose/read-markdown.ts';
import { textAddressFaults } from '#sources/text/text-addresses.ts';

/** A name of so many letters, in parts as long as they may be. */
const nameOf = (letters: number) => `${`${'a'.repeat(63)}.`.repeat(3)}${'a'.repeat(letters - 195)}.cn`;

test.each([
  'https://www.kepuri.cn',
  'https://www.kepuri.cn:8443/a?b=c#d',
  'https://www.163.com/',
  'https://360.cn/',
  'https://n0x.cn/',
  `https://${nameOf(253)}/`,
  'https://报名.中国/活动',
  'https://第一中学.中国/',
  'https://baike.baidu.com/item/水（化学）',
  'https://zh.wikipedia.org/wiki/A_(B)',
  'https://a.cn/?to=https://b.cn/',
  'https://web.archive.org/web/2023/https://b.cn/',
  'https://booking.example/water-rocket',
  'https://local.gov.cn/',
  'https://a.cn/x!',
])('an address that visitors are sent to passes as %s', (url) => {
  expect(addressFault(url)).toBeUndefined();
  expect(linkKindOf(url)).toBe('external');
});

const named = (name: string) => `“.${name}”的网址只在单位内部或测试时用，公众打不开。`;
const like = (sign: string) => `域名里的“${sign}”看着像斜线、点或短横线，会让人认错网站。`;
const whole = '域名不完整，只有一段。';
const ip = '域名的位置写了 IP 地址。';
const cyrillic = '域名里的“\u0435”（U+0435）是西里尔字母（俄文），不是英文字母，会让人认错网站。';
const misplaced = '域名写错了：点和短横线不能连着写，也不能在开头、末尾。';
const port = '网址里冒号后面的端口不对。';
test.each<readonly [url: string, code: string, message: string]>([
  ['https://kepuri.cn丿login.a.cn/', 'url-host', like('丿')],
  ['https://kepuri丶cn.a.cn/', 'url-host', like('丶')],
  ['https://kepuri.cn⼃a.cn/', 'url-host', like('⼃')],
  ['https://kepuri.cnノa.cn/', 'url-host', like('ノ')],
  ['https://kepuri.cn〳a.cn/', 'url-host', like('〳')],
  ['https://ke一puri.cn/', 'url-host', like('一')],
  ['https://keーpuri.cn/', 'url-host', like('ー')],
  ...['local', 'lan', 'internal', 'invalid', 'test', 'localhost', 'home.arpa', 'onion', 'LAN'].map(
    (name) => [`https://kepu.${name}/x`, 'url-host', named(name)] as const,
  ),
  ['https://kepu.local:8443', 'url-host', named('local')],
  ['https://localhost', 'url-host', named('localhost')],
  ['https://kepu/', 'url-host', whole],
  ['https://kepu1/', 'url-host', whole],
  ['https://2130706433/', 'url-host', ip],
  ['https://0x7f000001/', 'url-host', ip],
  ['https://0x7f.1/', 'url-host', ip],
  ['https://0177.0.0.1/', 'url-host', ip],
  ['https://127.1:80/', 'url-host', ip],
  ['https://127.0x0.0.12/', 'url-host', ip],
  ['https://127.0.0.0x1f/', 'url-host', ip],
  ['https://[::1]/', 'url-host', ip],
  ['https://a:b@c.cn/', 'url-host', '网址里有 @：前面的不是域名，后面的才是，读者会认错。'],
  ['https://%61.cn/', 'url-host', '域名里不能有“%”。'],
  ['https://ke_puri.cn/', 'url-host', '域名里不能有“_”。'],
  ['https://xn--80ak6aa92e.com/', 'url-host', '域名写成了 xn-- 开头的编码，看不出是谁的网站。'],
  ['https://k\u0435puri.cn/', 'url-host', cyrillic],
  ['http://k\u0435puri.cn/', 'url-host', cyrillic],
  ['https://\u03bfa.cn/', 'url-host', '域名里的“ο”（U+03BF）是希腊字母，不是英文字母，会让人认错网站。'],
  ['https://\u212aepuri.cn/', 'url-host', '域名里的“\u212a”（U+212A）不是英文的“K”。'],
  ['https://kepuri。cn/', 'url-host', '域名里的“。”（U+3002）不是英文的“.”。'],
  ['https://-a.cn/', 'url-host', misplaced],
  ['https://a..cn/', 'url-host', misplaced],
  [`https://${nameOf(254)}/`, 'url-host', misplaced],
  ['https://a.cn:/', 'url-host', port],
  ['https://a.cn:0/', 'url-host', port],
  ['https://a.cn:99999/', 'url-host', port],
  ['https:/a.cn/?to=https://b.cn/', 'url-scheme', '网址开头的 https:// 写错了。'],
  ['htps://a.cn/', 'url-scheme', '网址开头的 https:// 写错了。'],
  ['http://a.cn/', 'url-scheme', '这个网址以 http:// 开头，不加密。'],
  ['ftp://a.cn/', 'url-scheme', '不能用 ftp: 开头的地址。'],
  ['https://a.cnhttps://b.cn', 'url-two', '这里写了两个网址。'],
  ['https://a.cn，https://b.cn', 'url-two', '这里写了两个网址。'],
  ['https://a.cn https://b.cn', 'url-two', '这里写了两个网址。'],
  ['https://a.cn/x、http://b.cn', 'url-two', '这里写了两个网址。'],
  ['https://a.cn。', 'url-punctuation', '网址末尾的“。”不是网址的一部分。'],
  ['https://a.cn/x，', 'url-punctuation', '网址末尾的“，”不是网址的一部分。'],
  ['https://a.cn/x、', 'url-punctuation', '网址末尾的“、”不是网址的一部分。'],
  ['https://a.cn/x）', 'url-punctuation', '网址末尾的“）”不是网址的一部分。'],
  ['https://a.cn/x)', 'url-punctuation', '网址末尾的“)”不是网址的一部分。'],
  ['https://a.cn/x;', 'url-punctuation', '网址末尾的“;”不是网址的一部分。'],
])('an address is refused as %s: %s', (url, code, message) => {
  expect(addressFault(url)).toMatchObject({ code, message });
  expect(linkKindOf(url)).toBe('forbidden');
});

test('the cure never repeats what is wrong', () => {
  expect(addressFault('https://kepu.local/')?.fix).toBe('换成公众能打开的网址；没有就删去。');
  expect(addressFault('k\u0435puri.cn')).toMatchObject({ code: 'url-host', message: cyrillic });
  expect(addressFault('k\u0435puri.cn')?.fix).not.toContain('puri.cn');
});

test.each([
  ['kepuri.cn/x', '网址前面少了 https://。', '写成 https://kepuri.cn/x，再打开试试。'],
  ['https：//kepuri.cn', '“：”是全角的，要用英文的“:”。', '写成 https://kepuri.cn，再打开试试。'],
  ['https//kepuri.cn', '网址开头的 https:// 写错了。', '写成 https://kepuri.cn，再打开试试。'],
  ['微信搜索“固原科普”', '这不是网址。', '写 https:// 开头的完整网址；没有网址的，删去这个字段，要说的话写进 note。'],
])('a field with %s is told what to write', (url, message, fix) => {
  expect(addressFault(url)).toEqual({ code: 'url-scheme', message, fix });
});

test.each([
  ['[甲](https://kepu.local/)', 'url-host'],
  ['[甲](https://a.cn丿b.cn/)', 'url-host'],
  ['[甲](https://a.cnhttps://b.cn)', 'url-two'],
  ['[甲](https://a.cn/x。)', 'url-punctuation'],
  ['见 https://kepu.lan/x', 'url-host'],
  ['见 https://a.cnhttps://b.cn 两处', 'url-two'],
])('a link is judged likewise: %s', (text, code) => {
  expect(readMarkdown(text).faults.map((fault) => fault.code)).toEqual([code]);
});

test.each([
  ['网址 https://kepu.local/x。', [['url-host', 3]]],
  ['登录 www.kepu.internal，报名', [['url-host', 3]]],
  ['见 http://192.168.1.1/x', [['url-host', 2]]],
  [
    '见https://a:b@c.cn，和 https://d.lan',
    [
      ['url-host', 1],
      ['url-host', 20],
    ],
  ],
  ['见 https://a.cnhttps://b.cn', [['url-two', 2]]],
  ['见 https://kepuri.cn丿a.cn', [['url-host', 2]]],
  ['见 https://a.cn，https://b.cn。', []],
  ['见（https://a.cn/x）或 http://b.cn', []],
  ['邮箱 kx@www.kexie.cn', []],
])('a bare address in a running text: %s', (text, faults) => {
  expect(textAddressFaults(text).map(({ code, offset }) => [code, offset])).toEqual(faults);
});
