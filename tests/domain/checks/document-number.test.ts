import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentNumber } from '#domain/checks/document-number.ts';
import { aCampaignContent, aCheckContext, aNotice } from '../../builders.ts';

const seed = 20230917;
const problemsOf = (number: string) => {
  const content = aCampaignContent({ notices: [aNotice({ number })] });
  return documentNumber(content, aCheckContext(content));
};
const parts = fc.record({
  signs: fc.stringMatching(/^[\u4e00-\u9fa5]{1,8}$/u),
  year: fc.integer({ min: 1949, max: 2100 }),
  count: fc.integer({ min: 1, max: 9999 }),
});

test('any signs, year and count make a document number', () => {
  fc.assert(
    fc.property(parts, ({ signs, year, count }) => {
      expect(problemsOf(`${signs}〔${year}〕${count}号`)).toEqual([]);
    }),
    { seed },
  );
});

test('whatever brackets a number has, its cure is the number in the right ones', () => {
  const brackets = fc.constantFrom(['[', ']'], ['(', ')'], ['（', '）'], ['【', '】'], ['［', '］'], ['〈', '〉']);
  fc.assert(
    fc.property(parts, brackets, ({ signs, year, count }, [open, close]) => {
      expect(problemsOf(`${signs}${open}${year}${close}${count}号`)).toMatchObject([
        { code: 'docno-bracket', fix: `改成“${signs}〔${year}〕${count}号”。` },
      ]);
    }),
    { seed },
  );
});

test('a number with 第, a leading zero, a short year or without 号 is none', () => {
  fc.assert(
    fc.property(parts, ({ signs, year, count }) => {
      const wrong = [
        `${signs}〔${year}〕第${count}号`,
        `${signs}〔${year}〕0${count}号`,
        `${signs}〔${year % 100}〕${count}号`,
        `${signs}〔${year}〕${count}`,
        `〔${year}〕${count}号`,
      ];
      expect(wrong.map((number) => problemsOf(number)[0]?.code)).toEqual(wrong.map(() => 'docno-format'));
    }),
    { seed },
  );
});
