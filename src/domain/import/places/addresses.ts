import type { NameParts } from '../units/unit-names.ts';

/** Addresses of venues, as tables write them. */
export interface AddressBook {
  /** The only venue that is at what a text says: its address, or the beginning of it down to a number or a gate. */
  readonly at: (text: string) => string | undefined;
  /** Whether a text says no more than the address of a venue. */
  readonly isOf: (id: string, text: string) => boolean;
}

interface Addressed {
  readonly id: string;
  readonly address: string | undefined;
  readonly region: string | undefined;
}

/** Compares addresses without the place and the county, which a row tells by itself: 示例路15号 in 鹿城区. */
export function addressBook(
  venues: readonly Addressed[],
  partsOf: (name: string) => NameParts,
): (region: string | undefined) => AddressBook {
  const known = venues.flatMap(({ id, address = '', region }) => {
    const parts = partsOf(address);
    return parts.bare === '' ? [] : [{ id, bare: parts.bare, region: region ?? parts.region }];
  });
  const byId = new Map(known.map((each) => [each.id, each]));
  return (here) => ({
    at(text) {
      const { bare, region = here } = partsOf(text);
      if ([...bare].length < 4) return undefined;
      const there = known.filter(
        (each) =>
          each.bare === bare || (isExact.test(bare) && each.bare.startsWith(bare) && !isLonger(each.bare, bare)),
      );
      const [only, ...others] = region === undefined ? there : there.filter((each) => each.region === region);
      return others.length === 0 ? only?.id : undefined;
    },
    isOf(id, text) {
      const { bare } = partsOf(text);
      return [...bare].length >= 4 && (byId.get(id)?.bare.startsWith(bare) ?? false);
    },
  });
}

/** Whose end leaves no doubt of where it is, unlike a street or a town. */
const isExact = /(?:[号栋幢座组内层楼室]|交叉口|[东西南北]?[门口侧])$/u;
/** 示例路1 is no part of 示例路15号. */
const isLonger = (address: string, text: string): boolean =>
  /^\d/u.test(address.slice(text.length)) && /\d$/u.test(text);

/** The address in brackets behind a place, and the place without it: 示例社区广场（示例印艺路20号）. */
export function splitAddress(text: string): { readonly place: string; readonly address: string | undefined } {
  const [, place = '', inside = ''] = /^(.+?)\s*[（(](?:地址[：:])?([^（()）]+)[）)]$/su.exec(text) ?? [];
  return looksLikeAddress(inside) ? { place, address: inside } : { place: text, address: undefined };
}

/** Streets, numbers, villages: what follows or stands before a place as its address. */
export const looksLikeAddress = (text: string): boolean =>
  /(?:\d+\s*[号组弄栋幢]|[路街巷道镇乡村塘][东西南北中]?段?(?:\d|$)|[镇乡街].+[村路街组]|^\p{sc=Han}{2,}[市县区旗]\p{sc=Han}{2,}(?:镇|乡|街道|村|社区)$)/u.test(
    text,
  );
