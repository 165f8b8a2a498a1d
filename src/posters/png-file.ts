/** Format, size in px (from the PNG's IHDR chunk) and length in bytes of a poster file. */
export function posterFacts(png: Uint8Array) {
  const header = new DataView(png.buffer, png.byteOffset);
  return { format: 'png', width: header.getUint32(16), height: header.getUint32(20), bytes: png.length } as const;
}
