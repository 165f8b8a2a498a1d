const OFFSET_BASIS = 2166136261;
const PRIME = 16777619;

/** 32-bit FNV-1a of the text's UTF-8 bytes, as an unsigned number. */
export function hash(text: string): number {
  let value = OFFSET_BASIS;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, PRIME) >>> 0;
  return value;
}

/** Selects a choice by the bits of a hash from bit `shift` on: different shifts reuse one hash. */
export function pick<T>(choices: readonly [T, ...T[]], value: number, shift = 0): T {
  return choices[(value >>> shift) % choices.length] ?? choices[0];
}
