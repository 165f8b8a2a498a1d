import { describe, expect, test } from 'vitest';
import { addStamp, type KeptStamp, readStamps, writeStamps } from '#domain/passport/kept-stamps.ts';

const museum: KeptStamp = { venue: 'museum', on: '2024-09-16', name: '博物馆' };
const library: KeptStamp = { venue: 'library', on: '2024-09-17', name: '图书馆“新馆”' };
const none = new Map<string, string>();

describe('stamps on a device', () => {
  test('are read as they were written, in the order they were collected', () => {
    const stamps = addStamp(addStamp([], library), museum);
    expect(readStamps(writeStamps(stamps), none)).toEqual([library, museum]);
  });

  test('of a place are one, of the first day', () => {
    expect(addStamp([museum], { ...museum, on: '2024-09-20' })).toEqual([museum]);
    expect(readStamps('[["museum","2024-09-16","博物馆"],["museum","2024-09-20","博物馆"]]', none)).toEqual([museum]);
  });

  test('follow their place to its new id', () => {
    const renamed = new Map([['old-museum', 'museum']]);
    expect(readStamps(writeStamps([{ ...museum, venue: 'old-museum' }, museum, library]), renamed)).toEqual([
      museum,
      library,
    ]);
  });

  test.each([null, '', 'museum', '{}', '7', '[["museum"]]', '[["museum","tomorrow","博物馆"]]', '[[1,2,3],null,"a"]'])(
    'are none in %o',
    (text) => {
      expect(readStamps(text, none)).toEqual([]);
    },
  );
});
