import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { checkContent } from '#sources/check-content.ts';
import { pdfFault } from '#sources/media/pdf.ts';
import { aNotice } from '../../builders.ts';
import { aContentFolder, campaignFolder, mdx, validContent } from '../content-folder.ts';

const pdf = (...objects: readonly (string | Buffer)[]) =>
  Buffer.concat([
    Buffer.from('%PDF-1.7\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n'),
    ...objects.map((each) => (typeof each === 'string' ? Buffer.from(`${each}\n`) : each)),
    Buffer.from('trailer << /Root 1 0 R >>\nstartxref\n0\n%%EOF\n'),
  ]);

const streamOf = (dictionary: string, bytes: Buffer) =>
  Buffer.concat([Buffer.from(`4 0 obj << ${dictionary} >> stream\n`), bytes, Buffer.from('\nendstream endobj\n')]);

const objects = (text: string, dictionary = '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode') =>
  streamOf(dictionary, deflateSync(Buffer.from(text)));

const code = (bytes: Buffer) => pdfFault(bytes)?.code;

describe('a PDF is published when it only shows pages', () => {
  test.each([
    [
      'a page with a link and a first view',
      '3 0 obj << /S /URI /URI (https://a.cn) /OpenAction [3 0 R /Fit] >> endobj',
    ],
    ['text that names JavaScript', '3 0 obj (JavaScript and Launch) endobj'],
    ['a font called like an action', '3 0 obj << /BaseFont /Sound-Bold /F /MovieSans >> endobj'],
  ])('%s', (_, object) => {
    expect(pdfFault(pdf(object))).toBeUndefined();
  });

  test('compressed objects and drawings', () => {
    const drawing = streamOf('/Filter /FlateDecode', deflateSync(Buffer.from('BT (hello) Tj ET')));
    const jpeg = streamOf('/Filter /DCTDecode', Buffer.from([0xff, 0xd8, 0x2f, 0x4a, 0x53]));
    expect(pdfFault(pdf(objects('5 0 << /Type /Page >>'), drawing, jpeg))).toBeUndefined();
  });
});

describe('a PDF is refused when it can do something', () => {
  test.each([
    ['a script', '/S /JavaScript /JS (app.alert)'],
    ['a script under a name in hex', '/S /J#61vaScript'],
    ['a program to start', '/S /Launch /F (cmd.exe)'],
    ['a form to send', '/S /SubmitForm'],
    ['a file inside', '/Type /EmbeddedFile'],
    ['a file of a server to open', '/S /GoToR /F (\\\\\\\\evil.cn\\\\x) /D [0 /Fit]'],
    ['a film', '/Subtype /RichMedia'],
  ])('%s', (_, action) => {
    expect(code(pdf(`3 0 obj << ${action} >> endobj`))).toBe('pdf-active');
    expect(code(pdf(objects(`5 0 << ${action} >>`)))).toBe('pdf-active');
  });
});

test('a PDF is refused when its objects cannot be read', () => {
  expect(code(pdf('3 0 obj << /Filter /Standard >> endobj trailer << /Encrypt 3 0 R >>'))).toBe('pdf-locked');
  const head = '/Type /ObjStm /N 1 /First 4 /Filter';
  expect(code(pdf(objects('5 0 <<>>', `${head} [/ASCIIHexDecode /FlateDecode]`)))).toBe('pdf-locked');
  expect(code(pdf(objects('5 0 <<>>', `${head} /FlateDecode /DecodeParms << /Predictor 12 >>`)))).toBe('pdf-locked');
  expect(code(pdf(objects('5 0 <<>>', `${head} 9 0 R`)))).toBe('pdf-locked');
  expect(code(pdf(streamOf(`${head} /FlateDecode`, Buffer.from('not compressed'))))).toBe('pdf-locked');
});

test('what is no PDF is refused whatever its name says', () => {
  expect(code(Buffer.alloc(0))).toBe('pdf-type');
  expect(code(Buffer.from('<html><script>alert(1)</script></html>'))).toBe('pdf-type');
  const whole = pdf();
  expect(code(whole.subarray(0, whole.length - 8))).toBe('pdf-type');
});

test('the check reports a bad original at its file, and one that is not there at the notice', async () => {
  const { data, body } = aNotice();
  const notice = (original: string) => ({
    ...validContent,
    [`${campaignFolder}/notices/guyuan-24.mdx`]: mdx({ ...data, original }, body),
  });
  const problems = async (files: Parameters<typeof aContentFolder>[0]) =>
    (await checkContent(aContentFolder(files))).problems.map((each) => `${each.code} ${each.file.split('/').at(-1)}`);

  const media = (bytes: Buffer) => ({ [`${campaignFolder}/media/notice.pdf`]: bytes });
  expect(await problems({ ...notice('notice.pdf'), ...media(pdf()) })).toEqual([]);
  expect(await problems({ ...notice('notice.pdf'), ...media(pdf('/S /Launch')) })).toEqual(['pdf-active notice.pdf']);
  expect(await problems({ ...notice('notice.pdf'), ...media(Buffer.alloc(21 * 1_048_576)) })).toEqual([
    'pdf-too-large notice.pdf',
  ]);
  expect(await problems(notice('notise.pdf'))).toEqual(['media-missing guyuan-24.mdx']);
  expect(await problems(notice('../notice.pdf'))).toEqual(['path-escape guyuan-24.mdx']);
  expect(await problems(notice('notice.docx'))).toEqual(['original-form guyuan-24.mdx']);
  expect(await problems(notice('http://a.cn/t.html'))).toEqual(['url-scheme guyuan-24.mdx']);
  expect(await problems(notice('https://www.guyuan.gov.cn/t.html'))).toEqual([]);
  expect(await problems(notice('https://www.guyuan.gov.cn/t.pdf'))).toEqual([]);
});
