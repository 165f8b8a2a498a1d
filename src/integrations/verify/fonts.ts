import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/**
 * Fonts that may be published: SHA-256 of the file, and what allows it (`Noto Sans SC 2.004, OFL 1.1`). There is none:
 * pages use the system's fonts, and posters are pictures.
 */
export const licensedFonts: Readonly<Record<string, string>> = {};

export const isFont = (name: string): boolean => /\.(?:ttf|ttc|otf|otc|woff2?|eot)$/iu.test(name);

export const fontChecksum = async (file: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(file))
    .digest('hex');

/** A font that a page or style sheet carries within itself. */
export const isFontData = (address: string): boolean =>
  /^data:(?:font\/|application\/(?:x-)?font|application\/vnd\.ms-fontobject)/iu.test(address);
