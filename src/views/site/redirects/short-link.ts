import { type Address, absolute } from '../links.ts';

/** A short link to a long path; both are paths from the host's root. */
export interface ShortLink {
  readonly code: string;
  readonly path: string;
  readonly target: string;
}

/** Capacity in bytes of a QR code of version 4 (33 by 33 modules) at error correction L (ISO/IEC 18004, table 7). */
const maxUrlBytes = 78;
/** Base 32 without letters that look like digits. */
const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789';

/** Six characters for a path, always the same ones: 30 bits of its hash. */
export function shortCode(path: string): string {
  let rest = hashOf(path);
  return Array.from({ length: 6 }, () => {
    const character = alphabet.charAt(rest % 32);
    rest = Math.floor(rest / 32);
    return character;
  }).join('');
}

/** The code of the short link that a QR code needs for a page; undefined when the page's own absolute URL fits. */
export function shortLinkFor(url: string): string | undefined {
  if (new TextEncoder().encode(url).length <= maxUrlBytes) return undefined;
  return shortCode(new URL(url).pathname);
}

/** The content of a page's QR code: its absolute URL, or its short link when that is too long. */
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
 * The short links that some pages need, in their order.
 * @throws Error when two pages get the same code, about once in two thousand sites with a thousand such pages: rename
 * one of them.
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

/** FNV-1a with the finalizer of MurmurHash3, so that every bit of the text affects every bit of the code. */
function hashOf(text: string): number {
  let value = 2166136261;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 16777619);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
