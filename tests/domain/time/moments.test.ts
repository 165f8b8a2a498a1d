import { describe, expect, test } from 'vitest';
import { isShown, momentsOf, nameAt, partOver, shownFor, spansOf, writeNames } from '#domain/time/moments.ts';

const second = 1000;
const namesFrom = (now: number) =>
  momentsOf([30 * second, 10 * second, 20 * second], now, (at) => (at < 20 * second ? 'open' : 'closed'));

describe('a value over time', () => {
  test('changes only where the value does', () => {
    expect(namesFrom(0)).toEqual([
      { from: undefined, until: 20_000, value: 'open' },
      { from: 20_000, until: undefined, value: 'closed' },
    ]);
  });

  test('leaves out what is over when the page is built', () => {
    expect(namesFrom(20 * second)).toEqual([{ from: undefined, until: undefined, value: 'closed' }]);
  });

  test('has parts that change less often than the whole', () => {
    const moments = momentsOf([1, 2], 0, (at) => ({ at, title: 'same' }));
    expect([moments.length, partOver(moments, ({ title }) => title).length]).toEqual([3, 1]);
  });

  test('is read by a script as it was written', () => {
    const text = writeNames(namesFrom(0));
    expect(text).toBe('open 20 closed');
    expect([0, 19_999, 20_000, 99_000].map((now) => nameAt(text, now))).toEqual(['open', 'open', 'closed', 'closed']);
  });
});

describe('an element that is there for a time', () => {
  const shownAt = (shown: ReturnType<typeof shownFor>, now: number) =>
    isShown(shown['data-from']?.toString(), shown['data-until']?.toString(), now * second);

  test('is shown from its start until before its end', () => {
    const shown = shownFor({ from: 10 * second, until: 20 * second });
    expect([9, 10, 19, 20].map((now) => shownAt(shown, now))).toEqual([false, true, true, false]);
    expect(shown.hidden).toBe(true);
  });

  test('is shown at first and again at last with a gap between', () => {
    const moments = momentsOf([10 * second, 20 * second], 0, (at) => (at === 10 * second ? 'gone' : 'here'));
    const shown = shownFor(spansOf(moments, (value) => value === 'here'));
    expect([9, 10, 19, 20].map((now) => shownAt(shown, now))).toEqual([true, false, false, true]);
    expect(shown.hidden).toBeUndefined();
  });

  test('is shown always without either', () => {
    expect([shownAt(shownFor({ from: undefined, until: undefined }), 5)]).toEqual([true]);
  });
});
