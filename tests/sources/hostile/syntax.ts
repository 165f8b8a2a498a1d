import { aNotice } from '../../builders.ts';
import { mdx } from '../content-folder.ts';
import { activity, at, type Case, frontMatter, input, minimalNotice, raw, session, venueText } from './writers.ts';

const gbk = Uint8Array.from([0x7b, 0x22, 0xc8, 0xab, 0xb9, 0xfa, 0x22]);
const laughs = 'bcdefghi'
  .split('')
  .map((name, index) => `${name}: &${name} [*${'abcdefgh'[index]},*${'abcdefgh'[index]}]`);

/** Encodings, JSON and YAML. */
export const syntax: readonly Case[] = [
  { id: 'ENC-01', outcome: 'reject', what: 'GBK', places: '1:4', inputs: [input(raw(gbk), 'enc-not-utf8')] },
  { id: 'ENC-02', outcome: 'accept', what: 'a byte order mark', inputs: [input(raw(`\ufeff${venueText}`), [])] },
  {
    id: 'ENC-03',
    outcome: 'reject',
    what: 'UTF-16',
    places: '1:1',
    inputs: [input(raw(Buffer.from(`\ufeff${venueText}`, 'utf16le')), 'enc-not-utf8')],
  },
  {
    id: 'ENC-04',
    outcome: 'reject',
    what: 'control characters',
    places: '2:11 2:11',
    inputs: [input(activity({ name: '科普\u0000日\u0007' }), 'txt-control-char')],
  },
  {
    id: 'ENC-05',
    outcome: 'accept',
    what: 'mixed ends of lines',
    places: '3:13',
    inputs: [
      input({ [at('notices/guyuan-24.mdx')]: mdx(aNotice().data, '一\r\n二\n') }, []),
      input({ [at('notices/x.mdx')]: '---\r\ntitle: 一\nsummary: !x 二\r\n---\r\n' }, 'yaml-tag-forbidden'),
    ],
  },
  {
    id: 'JSON-01',
    outcome: 'reject',
    what: 'a trailing comma',
    places: '3:1',
    inputs: [input(raw('{\n  "name": "x",\n}\n'), 'json-syntax')],
  },
  {
    id: 'JSON-02',
    outcome: 'reject',
    what: 'a key twice',
    places: '4:3',
    inputs: [input(raw('{\n  "name": "馆",\n  "kind": "其他",\n  "name": "改名"\n}'), 'json-dup-key')],
  },
  {
    id: 'JSON-05',
    outcome: 'reject',
    what: 'an unknown key',
    places: ['40:3', '4:3'],
    inputs: [
      input(activity({ orgnizers: ['city-association'] }), 'schema-unknown-key'),
      input(raw('{\n  "name": "馆",\n  "kind": "其他",\n  "__proto__": { "a": 1 }\n}'), 'schema-unknown-key'),
    ],
  },
  {
    id: 'JSON-06',
    outcome: 'reject',
    what: 'a nesting bomb',
    places: '1:33',
    inputs: [input(raw('['.repeat(200_000) + ']'.repeat(200_000)), 'json-too-deep')],
  },
  {
    id: 'JSON-07',
    outcome: 'reject',
    what: 'a huge file',
    places: '1:1',
    inputs: [input(raw(new Uint8Array(60 * 1_048_576)), 'file-too-large')],
  },
  {
    id: 'JSON-08',
    outcome: 'reject',
    what: 'an infinite number',
    places: '4:15',
    inputs: [input(raw('{\n  "name": "馆",\n  "kind": "其他",\n  "capacity": 1e309\n}'), 'schema-number')],
  },
  {
    id: 'YAML-01',
    outcome: 'reject',
    what: 'aliases that multiply',
    places: '2:7 3:7 4:7 5:7 6:7 7:7 8:7 9:7 10:7',
    inputs: [input(frontMatter(`a: &a [x,x]\n${laughs.join('\n')}\ntitle: 通知`), 'yaml-alias-forbidden')],
  },
  {
    id: 'YAML-02',
    outcome: 'reject',
    what: 'a circular alias',
    places: '2:7',
    inputs: [input(frontMatter('a: &x [*x]\ntitle: 通知'), 'yaml-alias-forbidden')],
  },
  {
    id: 'YAML-04',
    outcome: 'reject',
    what: 'a day that does not exist',
    places: '3:11',
    inputs: [
      input(frontMatter(`title: 通知\nissuedOn: 2023-02-30\n${minimalNotice}`), 'date-invalid'),
      input(frontMatter(`title: 通知\nissuedOn: 0000-02-01\n${minimalNotice}`), 'date-year'),
      input(frontMatter(`title: 通知\nissuedOn: 2203-09\n${minimalNotice}`), 'date-year'),
    ],
  },
  {
    id: 'YAML-05',
    outcome: 'reject',
    what: 'a day where a time is asked',
    places: '14:16',
    inputs: [input(session({ start: '2023-09-17' }), 'date-syntax')],
    elsewhere: [['exports/ics-file.test.ts', 'is the same in every time zone of the building machine']],
  },
  {
    id: 'YAML-07',
    outcome: 'reject',
    what: 'a colon in a title',
    places: '2:8',
    inputs: [input(frontMatter('title: 主题: 副题'), 'yaml-syntax')],
  },
  {
    id: 'YAML-08',
    outcome: 'reject',
    what: 'a tag',
    places: '2:22',
    inputs: [input(frontMatter('title: !!js/function "function(){return process.env}"'), 'yaml-tag-forbidden')],
  },
  {
    id: 'YAML-11',
    outcome: 'reject',
    what: 'octal and sexagesimal numbers',
    places: '2:8',
    inputs: ['0954', '9:30'].map((value) => input(frontMatter(`title: ${value}\n${minimalNotice}`), 'yaml-ambiguous')),
  },
];
