import { describe, expect, test } from 'vitest';
import type { BookletOrder } from '#domain/schedule/booklet-files.ts';
import { bookletPdf } from '#posters/documents/booklet/booklet-pdf.ts';
import { bookletDocument } from '#views/schedule/booklet.ts';
import { anActivity, aTimedSession } from '../../builders.ts';
import { readPdf } from '../../read-pdf.ts';
import { aViewContext } from '../../site-builders.ts';

const documentOf = (count: number, order: BookletOrder = 'day') =>
  bookletDocument(
    order,
    aViewContext({
      activities: Array.from({ length: count }, (_, index) =>
        anActivity({ id: `a${index}`, name: `第${index}号实验：水往高处走`, sessions: [aTimedSession()] }),
      ),
    }),
  );
const millimetres = (size: readonly number[]) => size.map((length) => Math.round((length / 72) * 25.4));
const together = (texts: readonly string[]) => texts.join('').replace(/\s/gu, '');

describe('the booklet on A4', () => {
  test('has few activities on one page', async () => {
    const { bytes, sheets } = await bookletPdf(documentOf(3), 'a4');
    const { pages, size, texts } = await readPdf(bytes);
    expect({ pages, sheets, size: millimetres(size) }).toEqual({ pages: 1, sheets: 1, size: [210, 297] });
    const told = ['固原市2023年全国科普日', '活动手册（按日期）', '9月17日（周日）', '第2号实验', '09:00–11:30'];
    for (const words of [...told, '固原市博物馆广场', '不用预约', '/schedule/'])
      expect(together(texts)).toContain(words);
  });

  test('has every one of many once, none divided, and says where a day goes on', async () => {
    const { bytes } = await bookletPdf(documentOf(200), 'a4');
    const { texts } = await readPdf(bytes);
    const text = together(texts);
    expect(Array.from({ length: 200 }, (_, index) => text.split(`第${index}号实验`).length - 1)).toEqual(
      Array.from({ length: 200 }, () => 1),
    );
    expect(text).toContain('9月17日（周日）（续）');
    for (const page of texts) {
      const words = page.replace(/\s/gu, '');
      expect(words.split('号实验').length).toBe(words.split('不用预约').length);
    }
  });
});

describe('the booklet to fold', () => {
  test('has two pages of A5 on a side of A4, and says how many sheets it takes', async () => {
    const { bytes, sheets } = await bookletPdf(documentOf(60), 'a5');
    const { pages, size, texts } = await readPdf(bytes);
    expect(millimetres(size)).toEqual([297, 210]);
    expect(pages % 2).toBe(0);
    expect(sheets).toBe(pages / 2);
    expect(together(texts)).toContain('第59号实验');
    expect(together(texts.slice(0, 1))).toContain('活动手册');
  });

  test('of three activities is one side of one sheet', async () => {
    const { bytes, sheets } = await bookletPdf(documentOf(3), 'a5');
    expect(sheets).toBe(1);
    expect((await readPdf(bytes)).pages).toBe(1);
  });
});

test('the same booklet gives the same bytes', async () => {
  const draw = async () => Buffer.from((await bookletPdf(documentOf(5), 'a5')).bytes);
  expect((await draw()).equals(await draw())).toBe(true);
});
