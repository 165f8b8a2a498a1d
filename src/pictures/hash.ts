const OFFSET_BASIS = 2166136261;
const PRIME = 16777619;

/** FNV-1a of the text's UTF-8 bytes: an unsigned 32-bit number, the same on every machine. */
export function hash(text: string): number {
  let value = OFFSET_BASIS;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, PRIME) >>> 0;
  return value;
}

/** One of the choices, decided by some bits of a hash; `shift` picks the bits, so that one hash decides several things. */
export function pick<T>(choices: readonly [T, ...T[]], value: number, shift = 0): T {
  return choices[(value >>> shift) % choices.length] ?? choices[0];
}
