import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Texts that the build before made, by a digest of what they are made from. */
export interface MadeBefore {
  /**
   * The text of the build before when it was made from the same, else of `make`, which is kept for the next build.
   * @param from everything that decides the text
   */
  readonly text: (from: readonly string[], make: () => string | Promise<string>) => Promise<string>;
  /** Keeps what was made from the same, if anything was, though this build does not ask for it. */
  readonly keep: (from: readonly string[]) => void;
  /** Removes what this build did not ask for. */
  readonly dropUnused: () => Promise<void>;
}

/** Keeps nothing. */
export const madeAnew: MadeBefore = {
  text: async (_from, make) => make(),
  keep: () => undefined,
  dropUnused: async () => undefined,
};

/**
 * @param folder of the texts, one file each, which may be missing. A file that is cut off or changed is made anew: it
 * begins with a checksum of its name and text.
 * @param code digest of the code that makes them
 */
export async function madeBefore(folder: string, code: string): Promise<MadeBefore> {
  await mkdir(folder, { recursive: true });
  const known = new Set(await readdir(folder));
  const used = new Set<string>();
  return {
    text: async (from, make) => {
      const name = digestOf([code, ...from]);
      const file = path.join(folder, name);
      used.add(name);
      const found = known.has(name) ? soundText(name, await readFile(file, 'utf8').catch(() => '')) : undefined;
      if (found !== undefined) return found;
      const text = await make();
      await writeFile(file, digestOf([name, text]) + text);
      known.add(name);
      return text;
    },
    keep: (from) => {
      used.add(digestOf([code, ...from]));
    },
    dropUnused: async () => {
      for (const name of known.difference(used)) await rm(path.join(folder, name), { recursive: true, force: true });
    },
  };
}

function soundText(name: string, written: string): string | undefined {
  const text = written.slice(digestLength);
  return written.slice(0, digestLength) === digestOf([name, text]) ? text : undefined;
}

const digestLength = 64;

/** Each text with its length, so that no two lists are digested alike. */
function digestOf(texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length} `).update(text);
  return hash.digest('hex');
}
