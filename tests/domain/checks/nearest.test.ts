import { expect, test } from 'vitest';
import { nearest } from '#domain/checks/nearest.ts';

test.each([
  ['orgnizers', ['organizers', 'coOrganizers', 'hosts'], 'organizers'],
  ['nmae', ['name', 'note'], 'name'],
  ['Venue', ['venue', 'venues'], 'venue'],
  ['科研机构', ['医疗机构', '科研院所'], '科研院所'],
  ['科技馆', ['科协', '科普场馆'], '科普场馆'],
  ['展览', ['互动体验', '展览展示'], '展览展示'],
  ['museum', ['museum-square', 'library'], 'museum-square'],
  ['id', ['on'], undefined],
  ['abcd', ['badc'], 'badc'],
  ['abcd', ['bcda'], 'bcda'],
  ['abcd', ['dcba'], undefined],
  ['abcdefghi', ['abcdef'], 'abcdef'],
  ['abcdefghi', ['abcdxxxhi'], 'abcdxxxhi'],
  ['abcdefghi', ['abxxxxghi'], undefined],
  ['badcfe', ['abcdef'], undefined],
  ['badcfeghi', ['abcdefghi'], 'abcdefghi'],
  ['xyz', ['abc'], undefined],
  ['sea', ['season-of-science'], 'season-of-science'],
  ['at', ['notice-at-home'], undefined],
  ['season-of-science', ['sea'], 'sea'],
])('%s is taken for the nearest of %j', (word, candidates, expected) => {
  expect(nearest(word, candidates)[0]).toBe(expected);
});

test('two neighbours swapped are nearer than two letters replaced, and only neighbours', () => {
  expect(nearest('abcdef', ['abxyef', 'abdcef'], 2)).toEqual(['abdcef', 'abxyef']);
  expect(nearest('abcdef', ['adcbef', 'abcdxx'], 2)).toEqual(['abcdxx', 'adcbef']);
  expect(nearest('abcdefghi', ['abcxefghi', 'abceexghi'], 2)).toEqual(['abcxefghi', 'abceexghi']);
  const oneOfTwo = ['abxcef', 'abdxef', 'abczzf'];
  expect(nearest('abcdef', oneOfTwo, 3)).toEqual(['abczzf', 'abdxef', 'abxcef']);
});

test('several come in order of likeness, then of code points', () => {
  expect(nearest('venue-1', ['venue-3', 'venue-12', 'venue-2', 'library'], 3)).toEqual([
    'venue-12',
    'venue-2',
    'venue-3',
  ]);
});

test('no more come than were asked for, and what only contains the word comes last', () => {
  expect(nearest('venue-1', ['venue-3', 'venue-2'], 1)).toEqual(['venue-2']);
  expect(nearest('hall', ['hall-of-the-museum', 'hail'], 2)).toEqual(['hail', 'hall-of-the-museum']);
});
