import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import sharp from 'sharp';
import { expect, test, vi } from 'vitest';
import { textDocx } from '#exports/documents/text-docx.ts';
import { blank, heading, paragraph, type TextDocument } from '#views/organize/summaries/text-document.ts';

const document: TextDocument = {
  title: `${blank('单位名称')}活动总结`,
  notes: ['9月30日前报送。'],
  blocks: [heading(1, '一、基本情况'), paragraph(`参与120人次${blank('其余2项')}，<b>&`)],
  signature: ['市科协（盖章）'],
  attachments: [
    {
      title: '附1：活动清单',
      blocks: [
        {
          kind: 'table',
          columns: [
            { name: '序号', share: 1 },
            { name: '活动名称', share: 3 },
          ],
          rows: [['1', '看<月亮>']],
        },
      ],
    },
    {
      title: '附2：活动照片',
      blocks: ['a.jpg', 'b.jpg', 'gone.jpg'].map((file) => ({ kind: 'picture', file, caption: `照片 ${file}` })),
    },
  ],
};

const photo = async (background: string) => ({
  bytes: new Uint8Array(
    await sharp({ create: { width: 800, height: 600, channels: 3, background } })
      .jpeg()
      .toBuffer(),
  ),
  width: 800,
  height: 600,
});
const pictures = new Map([
  ['a.jpg', await photo('#c42')],
  ['b.jpg', await photo('#24c')],
]);

const xmlOf = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());

test('is read by another library as it was written, headings and pictures with it', async () => {
  const bytes = await textDocx(document, pictures);
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    { convertImage: mammoth.images.imgElement(async () => ({ src: 'x' })) },
  );
  expect(value.replace(/<\/?(?:strong|p|table|thead|tbody|tr|th|td)>/gu, '|').replace(/\|+/gu, '|')).toBe(
    '|【待填：单位名称】活动总结|9月30日前报送。|一、基本情况|参与120人次【待填：其余2项】，&lt;b&gt;&amp;|市科协（盖章）' +
      '|附1：活动清单|序号|活动名称|1|看&lt;月亮&gt;|附2：活动照片' +
      '|<img alt="照片 a.jpg" src="x" />|照片 a.jpg|<img alt="照片 b.jpg" src="x" />|照片 b.jpg|',
  );
});

test('shades the places to fill in, and nothing else', async () => {
  const shaded = [
    ...xmlOf(await textDocx(document, pictures)).matchAll(/<w:r>(?:(?!<\/w:r>).)*<w:shd (?:(?!<\/w:r>).)*<\/w:r>/gu),
  ];
  expect(shaded.map(([run]) => /<w:t[^>]*>([^<]*)/u.exec(run)?.[1])).toEqual([
    '【待填：单位名称】',
    '【待填：其余2项】',
  ]);
});

test('is set like an official document: A4, margins of 37 and 28 mm, a line every 28 points', async () => {
  const xml = xmlOf(await textDocx(document, pictures));
  expect(xml).toMatch(/<w:pgSz w:w="11905" w:h="16837"/u);
  expect(xml).toMatch(/<w:pgMar w:top="2097" w:right="1474" w:bottom="1984" w:left="1587"/u);
  expect(xml).toMatch(/<w:spacing w:line="560" w:lineRule="exact"\/>/u);
});

test('the same document gives the same bytes a day later, whatever was written in between', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2023-09-17T09:00+08:00') });
  const first = await textDocx(document, pictures);
  await textDocx({ ...document, title: '别的' }, pictures);
  vi.setSystemTime(new Date('2023-09-18T09:00+08:00'));
  const second = await textDocx(document, pictures);
  vi.useRealTimers();
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
});
