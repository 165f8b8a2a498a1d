import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitNames } from '#posters/text/fit-names.ts';
import { posterFont } from '#posters/text/fonts.ts';
import { longHosts } from '../a-poster-view.ts';

const { measure } = posterFont(500);
const variants = [
  [15, 1],
  [14, 2],
  [13, 2],
] as const;

test('three short names stand on one line', () => {
  expect(fitNames(['市科协', '市教育局', '市科技馆'], 3, 300, variants, measure)).toMatchObject({
    lines: ['市科协、市教育局、市科技馆'],
    size: 15,
    shown: 3,
  });
});

test('names that do not fit are left out from the end and counted', () => {
  expect(fitNames(longHosts, 6, 310, variants, measure)).toMatchObject({
    lines: ['泉州市卫生健康委员会健康教育与宣传中心、', '福建医科大学附属第二医院心血管内科教研室等6家'],
    shown: 2,
  });
});

test('a name that is shown is never cut', () => {
  const names = fc.array(fc.constantFrom(...longHosts, '市科协', '固原市科学技术协会'), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(names, fc.integer({ min: 300, max: 420 }), (list, width) => {
      const fitted = fitNames(list, list.length + 2, width, variants, measure);
      const rest = `等${list.length + 2}家`;
      expect(fitted.lines.join('')).toBe(list.slice(0, fitted.shown).join('、') + rest);
    }),
  );
});
