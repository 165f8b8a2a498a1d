import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { importsOf } from '../script-imports.ts';

/** Subfolder of `_astro` for the scripts with Traditional texts. */
const subfolder = 'zh-hant';

/** URL of the Traditional version of a script. URLs of other files stay unchanged. */
export const traditionalScript = (src: string): string => src.replace(/(\/_astro\/)([^/]+\.js)$/u, `$1${subfolder}/$2`);

/** File names of the built scripts that a page loads. */
export const scriptsOf = (html: string): readonly string[] =>
  [...html.matchAll(/<script\b[^>]*\ssrc="[^"]*\/_astro\/([^/"]+\.js)"/gu)].map(([, name = '']) => name);

/**
 * Writes the Traditional versions of scripts and of the scripts they import. Converts the whole file: only texts in
 * built scripts are Chinese, identifiers and keys are English. The search scripts have Chinese keys, but no Traditional
 * version.
 * @param folder folder of the built scripts
 * @param names file names of the scripts that pages load
 */
export async function writeTraditionalScripts(
  folder: string,
  names: Iterable<string>,
  text: (text: string) => string | Promise<string>,
): Promise<void> {
  const done = new Set(names);
  await mkdir(path.join(folder, subfolder), { recursive: true });
  // Iteration over a Set includes elements added during the loop.
  for (const name of done) {
    const code = await readFile(path.join(folder, name), 'utf8');
    for (const other of importsOf(code)) done.add(other);
    await writeFile(path.join(folder, subfolder, name), await text(code));
  }
}
