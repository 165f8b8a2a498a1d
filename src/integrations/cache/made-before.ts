import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Texts that the build before made, by a digest of what they are made from. */
export interface MadeBefore {
  /**
   * The text of the build before when it was made from the same, else of `make`, which is kept for the next build.
   * @param from everything that decides the text
   */
  readonly text: (from: readonly string[], make: () => string | Promise<string>) => Promise<string>;
  /** Keeps the text that was made from the same, if any, although this build does not ask for it. */
  readonly keep: (from: readonly string[]) => void;
  /** Removes the texts that this build did not ask for. */
  readonly dropUnused: () => void;
}

/** Keeps nothing. */
export const madeAnew: MadeBefore = {
  text: async (_from, make) => make(),
  keep: () => undefined,
  dropUnused: () => undefined,
};

/**
 * @param folder of the texts, one file each, which may be missing. A file that is cut off or changed is made anew: it
 * begins with a checksum of its name and text.
 * @param code digest of the code that makes them
 */
export function madeBefore(folder: string, code: string): MadeBefore {
  mkdirSync(folder, { recursive: true });
  const known = new Set(readdirSync(folder));
  const used = new Set<string>();
  return {
    text: async (from, make) => {
      const name = digestOf([code, ...from]);
      const file = path.join(folder, name);
      used.add(name);
      const found = known.has(name) ? soundText(name, textIn(file)) : undefined;
      if (found !== undefined) return found;
      const text = await make();
      writeFileSync(file, digestOf([name, text]) + text);
      known.add(name);
      return text;
    },
    keep: (from) => {
      used.add(digestOf([code, ...from]));
    },
    dropUnused: () => {
      for (const name of known.difference(used)) rmSync(path.join(folder, name), { recursive: true, force: true });
    },
  };
}

/** Synchronous: reading files one after another through promises takes twice the time. */
function textIn(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
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
