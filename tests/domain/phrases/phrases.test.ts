import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { phraseBreaker } from '#domain/phrases/breaker.ts';
import { phrasesOf, widthOf } from '#domain/phrases/phrases.ts';
import { commonTerms } from '#domain/phrases/terms.ts';
import { anyCharacter } from '../../arbitrary/any-character.ts';

const broken = (text: string, terms: readonly string[] = []) => phrasesOf(text, [...commonTerms, ...terms]);

test('the phrases of a text together are the text', () => {
  const words = fc.constantFrom('科普', '的', '二十一', '届', '，', '“', '》', '2024', '年', 'AI', ' ', '-', '固原市');
  const text = fc.oneof(
    fc.string({ unit: anyCharacter }),
    fc.array(words).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (each) => {
      expect(broken(each, ['固原市']).join('')).toBe(each);
    }),
  );
});

test('a phrase of several words is no wider than five ems, but for its blanks', () => {
  const words = fc.array(fc.constantFrom('科普', '我们', '的', '太阳', '，', '走', ' '), { maxLength: 30 });
  fc.assert(
    fc.property(words, (parts) => {
      for (const phrase of broken(parts.join('')))
        expect(widthOf(phrase.replace(/[，\s]+/gu, ''))).toBeLessThanOrEqual(5);
    }),
  );
});

describe('a phrase ends with a word', () => {
  it.each([
    ['a word of the dictionary', '给机关干部讲的人工智能', ['给机关', '干部讲的', '人工智能']],
    ['a numeral with what it counts', '第二十一届全国科普日', ['第二十一届', '全国科普日']],
    [
      'a number with its unit, after a blank too',
      '电话 0577-0000000，27 个展位',
      ['电话 ', '0577-0000000，', '27 个展位'],
    ],
    ['a time', '每天 09:00–11:30 开放', ['每天 ', '09:00–11:30 ', '开放']],
    [
      'a time behind a mark that the dictionary takes for a decimal one',
      '10:00–11:00；9月23日',
      ['10:00–11:00；', '9月23日'],
    ],
    ['characters that are no words to the dictionary', '场馆和亲子', ['场馆和亲子']],
    ['a word with its suffix', '在浏览器里保存', ['在浏览器里', '保存']],
    ['a day of a month', '2024年9月20日起', ['2024年', '9月20日起']],
    ['a short name in quotation marks', '贡井区“盐马古道”科普行', ['贡井区', '“盐马古道”', '科普行']],
    ['a limit', '廊桥，8 岁以上，一位', ['廊桥，', '8 岁以上，', '一位']],
    ['a clause', '天冷，不出门', ['天冷，', '不出门']],
    ['the heavier part last', '厅室或具体位置', ['厅室或', '具体位置']],
  ])('%s', (_, text, phrases) => {
    expect(broken(text)).toEqual(phrases);
  });

  it('a name of the content, though the dictionary sees other words in it', () => {
    expect(broken('固原市原州区科学技术协会')).not.toContain('原州区');
    expect(broken('固原市原州区科学技术协会', ['固原市', '原州区'])).toEqual(['固原市', '原州区', '科学技术协会']);
  });

  it('of two short names that overlap the first, so that they do not become one', () => {
    const names = ['固原市博物馆', '博物馆广场'];
    expect(broken('在固原市博物馆广场', names)).toEqual(['在', '固原市博物馆', '广场']);
  });
});

describe('a breaker', () => {
  const breaker = phraseBreaker(['鹿城区']);
  const kept = (pieces: ReturnType<typeof breaker.phrases>) =>
    pieces.flatMap((piece) => (piece.kept ? [piece.text] : []));

  it('keeps phrases that could be split', () => {
    expect(kept(breaker.phrases('走进 AI 展厅'))).toEqual(['走进 ', 'AI 展厅']);
    expect(kept(breaker.phrases('看，AI！'))).toEqual([]);
  });

  it('keeps numbers, numerals and names in running text alone', () => {
    expect(kept(breaker.numbers('9月20日起在鹿城区办第二十一届，电话0577-0000000。'))).toEqual([
      '9月',
      '20日',
      '鹿城区',
      '第二十一届，',
      '0577-0000000。',
    ]);
  });

  it('leaves an address wider than a narrow line to the browser', () => {
    expect(kept(breaker.phrases('https://kepu.example/guyuan-2023/'))).toEqual([]);
  });
});
