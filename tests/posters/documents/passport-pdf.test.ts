import sharp from 'sharp';
import { expect, test } from 'vitest';
import { printedCode, stampCode } from '#domain/passport/stamp-code.ts';
import { passportPdf } from '#posters/documents/passport-pdf.ts';
import type { Passport } from '#schemas/passport.ts';
import { passportDocument, passportSheetsView } from '#views/organize/passport-sheets.ts';
import { aCampaign, aPassport, aVenue } from '../../builders.ts';
import { readCode } from '../../read-code.ts';
import { readPdf } from '../../read-pdf.ts';
import { aViewContext } from '../../site-builders.ts';

const places = [{ venue: 'museum-square', where: '正门' }, { venue: 'library' }];
const longName = '伊犁哈萨克自治州察布查尔锡伯自治县中小学生科学教育综合实践基地二号馆';

function madeOf(overrides: Partial<Passport> = {}) {
  const context = aViewContext({
    campaign: aCampaign({ passport: aPassport({ places, ...overrides }) }),
    venues: [aVenue(), aVenue({ id: 'library', name: longName })],
  });
  if (!context.site.passport) throw new Error('no passport');
  return { node: context.site.passport, context };
}
const sheetsOf = (overrides?: Partial<Passport>) => {
  const { node, context } = madeOf(overrides);
  return passportDocument(node, context);
};
const code = stampCode(aPassport().word, 'museum-square');

test('each place has a page of A4 with its name, where to put it up, its code and how it works', async () => {
  const { pages, size, texts } = await readPdf(await passportPdf(sheetsOf({ enough: 1 })));
  expect(pages).toBe(2);
  expect(size.map((length) => Math.round((length / 72) * 25.4))).toEqual([210, 297]);
  const [first = '', second = ''] = texts.map((text) => text.replace(/\s/gu, ''));
  const told = [
    '固原市2023年全国科普日',
    '集章打卡',
    '固原市博物馆广场',
    '正门',
    code,
    '盖到1枚',
    '/guyuan-2023/passport/',
  ];
  for (const words of told) expect(first).toContain(words);
  expect(second).toContain(longName);
});

test('the QR code opens the page of the passport with the code behind #, which no server sees', async () => {
  const { png } = await readPdf(await passportPdf(sheetsOf()));
  // The reader is easily put off by text above a code.
  const picture = await sharp(png).extract({ left: 280, top: 590, width: 630, height: 630 }).png().toBuffer();
  expect(await readCode(picture)).toBe(`https://kepu.example/guyuan-2023/passport/#${code}`);
});

test('sheets of a sample say so', async () => {
  const { text } = await readPdf(await passportPdf(sheetsOf({ sample: true })));
  expect(text).toContain('示例');
});

test('the same sheets give the same bytes', async () => {
  expect(Buffer.from(await passportPdf(sheetsOf())).equals(await passportPdf(sheetsOf()))).toBe(true);
});

test('organizers find the file, the codes, and what a code cannot do', () => {
  const { node, context } = madeOf();
  const { frame, download, sheets, notes } = passportSheetsView(node, context, 55_879);
  expect(frame.indexable).toBe(false);
  expect(download).toEqual({
    href: '/guyuan-2023/organize/passport/sheets.pdf',
    label: '下载 PDF（A4，2 页，55 KB）',
    name: '集章打卡章码纸.pdf',
  });
  expect(sheets[0]?.code).toBe(printedCode(code));
  expect(notes.join('')).toContain('谁知道网址都能打开');
});
