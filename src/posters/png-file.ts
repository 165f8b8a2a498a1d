import { crc32 } from 'node:zlib';
import type { Size } from './drawing.ts';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * Whether the bytes are a whole PNG of so many px: its header, every chunk's checksum and its end (PNG, third
 * edition, 5).
 */
export function isPng(bytes: Uint8Array, { width, height }: Size): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length < 45 || !file.subarray(0, 8).equals(signature)) return false;
  if (file.readUInt32BE(16) !== width || file.readUInt32BE(20) !== height) return false;
  return endsAfterWholeChunks(file);
}

/** A chunk is its length, its type, its content and the checksum of the latter two. */
function endsAfterWholeChunks(file: Buffer): boolean {
  let at = 8;
  while (at + 12 <= file.length) {
    const checksumAt = at + 8 + file.readUInt32BE(at);
    if (checksumAt + 4 > file.length) return false;
    const typed = file.subarray(at + 4, checksumAt);
    if (crc32(typed) !== file.readUInt32BE(checksumAt)) return false;
    at = checksumAt + 4;
    if (typed.toString('latin1', 0, 4) === 'IEND') return at === file.length;
  }
  return false;
}

/** What a poster's file is, read from its header. */
export function posterFacts(png: Uint8Array) {
  const header = new DataView(png.buffer, png.byteOffset);
  return { format: 'png', width: header.getUint32(16), height: header.getUint32(20), bytes: png.length } as const;
}
