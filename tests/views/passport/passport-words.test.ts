import { describe, expect, test } from 'vitest';
import { cardFoot, countText, outcomeText, routeText, withdrawnText } from '#views/passport/passport-words.ts';

describe('what came of a code', () => {
  test.each([
    [{ kind: 'new', name: '图书馆' }, '盖上了：图书馆。'],
    [{ kind: 'again', name: '图书馆', on: '2024-09-16' }, '图书馆的章 9月16日已经盖过了。'],
    [{ kind: 'unknown' }, '没有这个章码：可能是旧的，或不是这里的。请再扫一次，或问问现场的人。'],
    [{ kind: 'malformed' }, '章码是八位字母和数字，在纸上二维码的下面。'],
  ] as const)('%o', (outcome, text) => {
    expect(outcomeText(outcome)).toBe(text);
  });

  test('a device that keeps nothing is told so', () => {
    expect(outcomeText({ kind: 'unsaved', name: '图书馆' })).toContain('关掉这一页章就没有了');
  });
});

test('the number of stamps says how many are still to come', () => {
  expect(countText(0, 4)).toBe('还没有章。到了地方，用手机扫那里贴的二维码。');
  expect(countText(3, 4)).toBe('盖了 3 枚，再盖 1 枚就有纪念卡。');
  expect(countText(5, 4)).toBe('盖了 5 枚，纪念卡有了，在这一页的下面。');
});

test('a route names the stops that are missing', () => {
  expect(routeText(['图书馆', '园区'])).toBe('还差：图书馆、园区');
  expect(routeText([])).toBe('走完了');
});

test('a stamp of a withdrawn place and the card have their days', () => {
  expect(withdrawnText('老馆', '2024-09-16')).toBe('老馆（9月16日盖的，地点已经撤下，章还算数）');
  expect(cardFoot('2024-09-20')).toBe('2024年9月20日　自己走到、自己盖上，留作纪念');
});
