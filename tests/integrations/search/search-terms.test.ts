import { expect, test } from 'vitest';
import { foldText, parseFolding } from '#domain/search/folding.ts';
import { kindTerm, nameTerm } from '#domain/search/query.ts';
import { foldingPairs, hiddenTerms, pairsFor } from '#integrations/search/search-terms.ts';

const termsOf = (title: string, text = '') => hiddenTerms({ meta: { title }, text, filters: {} }, new Map());

test('a character without a reading is passed over in the pinyin of a title', () => {
  expect(termsOf('𰻞𰻞面科普').py).toBe(termsOf('面科普').py);
  expect(termsOf('𰻞').py).toBe('');
});

test.each(['𰻞𰻞面', '科普𠮷', '𫟼', 'ａ𰻞b', '𪚥龘𰻞重庆', '😀科普👩‍🔬', '\u{30000}\u{2ffff}'])(
  'no term of “%s” holds half a character',
  (title) => {
    expect(Object.values(termsOf(title, `在${title}的${title}`)).map((terms) => terms.isWellFormed())).toEqual(
      Array(4).fill(true),
    );
  },
);

test('a page is indexed by its short names as by its title', () => {
  const meta = { title: '固原市科学技术协会', names: '科协　固原科协' };
  const terms = hiddenTerms({ meta, text: '', filters: { 类别: ['单位'] } }, new Map());
  const first = [kindTerm('单位'), ...['固原市科学技术协会', '科协', '固原科协'].map(nameTerm)];
  expect(terms.content.split(' ').slice(0, 4)).toEqual(first);
  expect(terms.content.split(' ')).toContain('固原科');
});

const pairs = await foldingPairs();

test.each([
  ['著', '着', '看著'],
  ['裡', '里', '家裡'],
  ['裏', '里', '家裏'],
  ['為', '为', '為什麼'],
  ['瞭', '了', '明瞭'],
  ['臺', '台', '臺風'],
  ['乾', '干', '餅乾'],
])('%s folds to %s, as in %s, whatever the pages use', (traditional, simplified) => {
  const folding = parseFolding(pairsFor(foldText(simplified, parseFolding(pairs)), pairs));
  expect(foldText(traditional, folding)).toBe(simplified);
});
