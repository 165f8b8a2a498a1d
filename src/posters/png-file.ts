/** What a poster's file is, read from its header. */
export function posterFacts(png: Uint8Array) {
  const header = new DataView(png.buffer, png.byteOffset);
  return { format: 'png', width: header.getUint32(16), height: header.getUint32(20), bytes: png.length } as const;
}
