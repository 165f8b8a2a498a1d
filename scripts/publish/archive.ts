import { createWriteStream, renameSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { finished } from 'node:stream/promises';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { failed } from './failures.ts';
import { isText } from './headers.ts';
import type { Hashes } from './published.ts';

/** A ZIP file has no more, without an extension that old programs do not read. */
const most = { files: 65_535, bytes: 4_294_967_295 };

/** The first time that a ZIP file can hold: the same files make the same bytes. */
const mtime = new Date(1980, 0, 1);

/**
 * Writes the files of a folder into a ZIP file; its size in bytes.
 * @throws PublishFailed when there are too many. The former file stays then.
 */
export async function writeArchive(folder: string, files: Hashes, to: string): Promise<number> {
  const names = Object.keys(files).sort();
  const tooMuch = failed(
    '网站太大，一个 zip 装不下',
    '用 CAMPAIGNS= 分几个活动生成，或运行 tar -czhf site.tar.gz -C dist .。',
  );
  if (names.length > most.files) throw tooMuch;
  const part = `${to}.part`;
  const output = createWriteStream(part);
  let size = 0;
  const zip = new Zip((error, chunk, final) => {
    if (error) output.destroy(error);
    size += chunk.length;
    output.write(chunk);
    if (final) output.end();
  });
  try {
    const written = finished(output);
    // Handled below; a full disk may end the output before all files are read.
    written.catch(() => undefined);
    for (const name of names) {
      const file = isText(name) ? new ZipDeflate(name, { level: 9 }) : new ZipPassThrough(name);
      file.mtime = mtime;
      zip.add(file);
      file.push(await readFile(path.join(folder, name)), true);
      if (output.writableNeedDrain)
        await Promise.race([new Promise<void>((resolve) => output.once('drain', resolve)), written]);
    }
    zip.end();
    await written;
    if (size > most.bytes) throw tooMuch;
    renameSync(part, to);
    return size;
  } finally {
    rmSync(part, { force: true });
  }
}
