import { expect, test } from 'vitest';
import { hiddenTerms } from '#integrations/search-terms.ts';

test('a character without a reading is passed over in the pinyin of a title', () => {
  expect(hiddenTerms('𰻞𰻞面科普', '', '').py).toBe(hiddenTerms('面科普', '', '').py);
  expect(hiddenTerms('𰻞', '', '').py).toBe('');
});

test.each(['𰻞𰻞面', '科普𠮷', '𫟼', 'ａ𰻞b', '𪚥龘𰻞重庆', '😀科普👩‍🔬', '\u{30000}\u{2ffff}'])(
  'no term of “%s” holds half a character',
  (title) => {
    const { t, py, c } = hiddenTerms(title, `在${title}的${title}`, title);
    expect([t, py, c].map((terms) => terms.isWellFormed())).toEqual([true, true, true]);
  },
);
