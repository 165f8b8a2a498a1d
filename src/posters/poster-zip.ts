import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { Zip, type ZipInputFile } from 'fflate';

export interface ZipEntry {
  readonly name: string;
  /** Source file. */
  readonly path: string;
}

/**
 * Writes files into one zip without compression: pictures are compressed already. Holds one file in memory at a time.
 * The same files and day give the same bytes, in any time zone.
 * @param day `YYYY-MM-DD`, the modification date of every entry.
 * @throws Error when a file cannot be read or written.
 */
export function writeZip(file: string, entries: readonly ZipEntry[], day: string): void {
  const out = openSync(file, 'w');
  try {
    const zip = new Zip((error, chunk) => {
      if (error) throw error;
      writeSync(out, chunk);
    });
    const mtime = noonOf(day);
    for (const { name, path } of entries) {
      const bytes = readFileSync(path);
      // Not ZipPassThrough, whose checksum takes several times as long.
      const entry: ZipInputFile = { filename: name, size: bytes.length, crc: crc32(bytes), compression: 0, mtime };
      zip.add(entry);
      entry.ondata?.(null, bytes, true);
    }
    zip.end();
  } finally {
    closeSync(out);
  }
}

/** Zip stores local time without a zone. No time zone changes its clock at noon. */
function noonOf(day: string): Date {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12);
}
