/** 53 bits of a text's UTF-16 units. Not cryptographic. */
export function digest(text: string): number {
  const backwards = text.split('').reverse().join('');
  return 2 ** 21 * fnv1a(text) + (fnv1a(backwards) >>> 11);
}

/** 32-bit FNV-1a over the bytes of each UTF-16 unit, as an unsigned number. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    for (const byte of [unit & 0xff, unit >>> 8]) hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return hash >>> 0;
}
