import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  favouriteKey,
  joinFavourites,
  readFavourites,
  renameFavourites,
  toggleFavourite,
  writeFavourites,
} from '#domain/mine/favourites.ts';

test('a session is kept at the end of the list, and dropped by the same button', () => {
  const one = toggleFavourite([], favouriteKey('main-event', '1'));
  const two = toggleFavourite(one, favouriteKey('kites', 'sunday'));
  expect(two).toEqual(['main-event/1', 'kites/sunday']);
  expect(toggleFavourite(two, 'main-event/1')).toEqual(['kites/sunday']);
});

test('what is written for a link needs no escaping there and is read back in its order', () => {
  const keys = ['main-event/1', 'kites/sunday', 'kites/2'];
  const text = writeFavourites(keys);
  expect(text).toBe('main-event/1,kites/sunday,kites/2');
  expect(new URLSearchParams(`s=${text}`).get('s')).toBe(text);
  expect(readFavourites(text)).toEqual(keys);
});

test('nothing kept is an empty list, written and read', () => {
  expect(readFavourites(writeFavourites([]))).toEqual([]);
  expect(readFavourites(null)).toEqual([]);
});

test.each([
  ['markup', '<script>/1,main-event/1'],
  ['other folders', '../../admin/1,main-event/1,main-event/1/2'],
  ['keys said twice', 'main-event/1,main-event/1'],
  ['gaps', ',,main-event/1,'],
  ['other formats', '["kites"],main-event/1'],
])('of a text from a stranger with %s only the keys are read', (_, text) => {
  expect(readFavourites(text)).toEqual(['main-event/1']);
});

test('favourites of another are added behind one’s own, those that one has are not doubled', () => {
  expect(joinFavourites(['a/1', 'b/1'], ['c/1', 'a/1'])).toEqual(['a/1', 'b/1', 'c/1']);
});

test('favourites follow an activity to its new id, once', () => {
  const renamed = new Map([['grass-walk/1', 'grassland-walk/1']]);
  expect(renameFavourites(['grass-walk/1', 'kites/1', 'grassland-walk/1'], renamed)).toEqual([
    'grassland-walk/1',
    'kites/1',
  ]);
});

const slug = fc.stringMatching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u);
const keys = fc.uniqueArray(fc.tuple(slug, slug).map(([activity, session]) => favouriteKey(activity, session)));

test('any list of keys survives the way through a link, amid whatever else stands there', () => {
  fc.assert(
    fc.property(keys, fc.string(), (list, other) => {
      const query = new URLSearchParams({ s: `${writeFavourites(list)},${other.replaceAll('/', '')}` });
      expect(readFavourites(new URLSearchParams(query.toString()).get('s'))).toEqual(list);
    }),
  );
});
