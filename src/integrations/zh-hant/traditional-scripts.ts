import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { importsOf } from '../script-imports.ts';

/** Folder of the scripts with Traditional texts, beside those with Simplified ones. */
const subfolder = 'zh-hant';

/** The address of the version of a script with Traditional texts; all that is no script of the build stays. */
export const traditionalScript = (src: string): string => src.replace(/(\/_astro\/)([^/]+\.js)$/u, `$1${subfolder}/$2`);

/**
 * Writes the version with Traditional texts of each script and of what it imports. In a script of the build nothing is
 * Chinese but texts: names and keys are English (the search, which has others, has no Traditional version).
 * @param folder of the built scripts.
 * @param names of the scripts that pages load.
 */
export async function writeTraditionalScripts(
  folder: string,
  names: Iterable<string>,
  text: (text: string) => string,
): Promise<void> {
  const done = new Set(names);
  await mkdir(path.join(folder, subfolder), { recursive: true });
  // A set gives what is added to it while it is gone through.
  for (const name of done) {
    const code = await readFile(path.join(folder, name), 'utf8');
    for (const other of importsOf(code)) done.add(other);
    await writeFile(path.join(folder, subfolder, name), text(code));
  }
}
