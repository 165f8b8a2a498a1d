import { type Address, absolute } from '../links.ts';

/** A short address that leads to a long one; both are paths from the host's root. */
export interface ShortLink {
  readonly code: string;
  readonly path: string;
  readonly target: string;
}

/** Bytes that a QR code of version 4 (33 by 33 modules) holds at error correction L (ISO/IEC 18004, table 7). */
const longestAddress = 78;
/** Base 32 without letters that are read as digits. */
const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789';

/** Six characters that stand for a path: always the same ones, 30 bits of its hash. */
export function shortCode(path: string): string {
  let rest = mixed(path);
  return Array.from({ length: 6 }, () => {
    const character = alphabet.charAt(rest % 32);
    rest = Math.floor(rest / 32);
    return character;
  }).join('');
}

/**
 * The code of the short address that a QR code needs for a page; undefined when the page's own absolute address fits.
 */
export function shortLinkFor(url: string): string | undefined {
  if (new TextEncoder().encode(url).length <= longestAddress) return undefined;
  return shortCode(new URL(url).pathname);
}

/** What a QR code says for a page: the page's absolute address, or its short address when that is too long. */
export function scannableAddress(
  address: Address,
  target: string,
): { readonly url: string; readonly short: ShortLink | undefined } {
  const url = absolute(address, target);
  const code = shortLinkFor(url);
  if (code === undefined) return { url, short: undefined };
  const path = `${address.base}q/${code}/`;
  return { url: absolute(address, path), short: { code, path, target } };
}

/**
 * The short addresses that a set of pages needs, in their order.
 * @throws Error when two pages get the same code, about once in two thousand sites of a thousand such pages: rename one
 * of them.
 */
export function shortLinksOf(address: Address, targets: readonly string[]): readonly ShortLink[] {
  const links = targets.flatMap((target) => scannableAddress(address, target).short ?? []);
  const byCode = new Map<string, string>();
  for (const { code, target } of links) {
    const other = byCode.get(code) ?? target;
    if (other !== target) throw new Error(`${other} and ${target} share the short code ${code}`);
    byCode.set(code, target);
  }
  return links;
}

/** FNV-1a, then the finaliser of MurmurHash3, so that every bit of the text reaches every bit of the code. */
function mixed(text: string): number {
  let value = 2166136261;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 16777619);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
