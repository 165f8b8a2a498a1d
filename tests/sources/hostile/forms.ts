import { aNotice, anActivity, anOrganization, aVenue } from '../../builders.ts';
import { mdx } from '../content-folder.ts';
import { activity, at, booking, frontMatter, type Hostile, minimalNotice, raw, session, venueText } from './writers.ts';

const encoding: Hostile[] = [
  { what: 'GBK', files: raw(Uint8Array.from([0x7b, 0x22, 0xc8, 0xab, 0xb9, 0xfa, 0x22])), codes: ['enc-not-utf8'] },
  { what: 'a byte order mark', files: raw(`\ufeff${venueText}`), codes: [] },
  { what: 'UTF-16', files: raw(Buffer.from(`\ufeff${venueText}`, 'utf16le')), codes: ['enc-not-utf8'] },
  { what: 'control characters', files: activity({ name: '科普\u0000日\u0007' }), codes: ['txt-control-char'] },
  {
    what: 'mixed ends of lines',
    files: { [at('notices/guyuan-24.mdx')]: mdx(aNotice().data, '一\r\n二\n') },
    codes: [],
  },
];

const json: Hostile[] = [
  { what: 'a trailing comma', files: raw('{\n  "name": "x",\n}\n'), codes: ['json-syntax'] },
  { what: 'a key twice', files: raw(`${venueText.slice(0, -1)},"name":"改名"}`), codes: ['json-dup-key'] },
  { what: 'an unknown key', files: activity({ orgnizers: ['city-association'] }), codes: ['schema-unknown-key'] },
  {
    what: 'a prototype as a key',
    files: raw(`${venueText.slice(0, -1)},"__proto__":{"a":1}}`),
    codes: ['schema-unknown-key'],
  },
  { what: 'a nesting bomb', files: raw('['.repeat(200_000) + ']'.repeat(200_000)), codes: ['json-too-deep'] },
  { what: 'a huge file', files: raw(new Uint8Array(60 * 1_048_576)), codes: ['file-too-large'] },
  { what: 'an infinite number', files: raw(`${venueText.slice(0, -1)},"capacity":1e309}`), codes: ['schema-number'] },
];

const yaml: Hostile[] = [
  { what: 'aliases', files: frontMatter('a: &a [x,x]\nb: [*a,*a]\ntitle: 通知'), codes: ['yaml-alias-forbidden'] },
  { what: 'a circular alias', files: frontMatter('a: &x [*x]\ntitle: 通知'), codes: ['yaml-alias-forbidden'] },
  {
    what: 'a day that does not exist',
    files: frontMatter(`title: 通知\nissuedOn: 2023-02-30\n${minimalNotice}`),
    codes: ['date-invalid'],
  },
  { what: 'a day where a time is asked', files: session({ start: '2023-09-17' }), codes: ['date-syntax'] },
  { what: 'a colon in a title', files: frontMatter('title: 主题: 副题'), codes: ['yaml-syntax'] },
  {
    what: 'a tag',
    files: frontMatter('title: !!js/function "function(){return process.env}"'),
    codes: ['yaml-tag-forbidden'],
  },
  { what: 'an octal number', files: frontMatter(`title: 0954\n${minimalNotice}`), codes: ['yaml-ambiguous'] },
  { what: 'a sexagesimal number', files: frontMatter(`title: 9:30\n${minimalNotice}`), codes: ['yaml-ambiguous'] },
];

const ids: Hostile[] = [
  {
    what: 'one id with two extensions',
    files: {
      [at('activities/a.json')]: { ...anActivity().data, room: '一' },
      [at('activities/a.mdx')]: mdx({ ...anActivity().data, room: '二' }),
    },
    codes: ['id-duplicate'],
  },
  {
    what: 'ids that differ by case',
    files: { [at('venues/A-X.json')]: aVenue().data, [at('venues/a-x.json')]: aVenue().data },
    codes: ['id-duplicate', 'id-invalid'],
  },
  {
    what: 'ids that differ by punctuation',
    files: { [at('venues/全国（主场）.json')]: aVenue().data, [at('venues/全国主场.json')]: aVenue().data },
    codes: ['id-duplicate', 'id-invalid'],
  },
  { what: 'an empty id', files: { [at('venues/.json')]: aVenue().data }, codes: ['id-invalid'] },
  { what: 'a dot as an id', files: { [at('venues/..json')]: aVenue().data }, codes: ['id-invalid'] },
  { what: 'a long id', files: { [at(`venues/${'a'.repeat(200)}.json`)]: aVenue().data }, codes: ['id-invalid'] },
  { what: 'an encoded slash', files: { [at('venues/a%2F..%2Fb.json')]: aVenue().data }, codes: ['id-invalid'] },
];

const references: Hostile[] = [
  { what: 'a missing venue', files: activity({ venue: 'nope' }), codes: ['ref-missing'] },
  {
    what: 'units above each other',
    files: {
      [at('organizations/a.json')]: { ...anOrganization().data, parent: 'b' },
      [at('organizations/b.json')]: { ...anOrganization().data, parent: 'a' },
    },
    codes: ['ref-cycle'],
  },
  {
    what: 'a path out of the folder',
    files: activity({ poster: { picture: '../../../secret.png' } }),
    codes: ['path-escape'],
  },
  { what: 'an absolute path', files: activity({ poster: { picture: '/etc/hostname' } }), codes: ['path-escape'] },
  { what: 'a drive', files: activity({ poster: { picture: 'C:\\x.png' } }), codes: ['path-escape'] },
  { what: 'a share', files: activity({ poster: { picture: '\\\\srv\\x' } }), codes: ['path-escape'] },
  {
    what: 'a remote picture',
    files: activity({ poster: { picture: 'http://169.254.169.254/latest' } }),
    codes: ['path-escape'],
  },
  { what: 'a name that turns direction', files: { [at('media/附件\u202egnp.exe')]: 'x' }, codes: ['img-type'] },
  { what: 'an SVG', files: { [at('media/x.svg')]: '<svg/>' }, codes: ['img-type'] },
];

const urls: Hostile[] = [
  ...[
    'javascript:alert(1)',
    'JaVaScRiPt:x',
    'jav&#x09;ascript:x',
    '//kepuri.cn/x',
    'http://kepuri.cn',
    'https:kepuri.cn',
    'data:text/html,x',
  ].map((url) => ({ what: url, files: booking(url), codes: ['url-scheme'] })),
  { what: 'a raw line break', files: booking('https://a.cn/\r\nSet-Cookie:x'), codes: ['url-control'] },
  { what: 'an encoded line break', files: booking('https://a.cn/%0d%0aSet-Cookie:x'), codes: ['url-control'] },
  { what: 'a space before a scheme', files: booking(' javascript:x'), codes: ['url-control'] },
  { what: 'a control character before a scheme', files: booking('\u0001javascript:x'), codes: ['txt-control-char'] },
  { what: 'an encoded space', files: booking('https://a.cn/%20x'), codes: [] },
];

/** Files, ids, references and addresses. */
export const hostileForms: readonly Hostile[] = [...encoding, ...json, ...yaml, ...ids, ...references, ...urls];
