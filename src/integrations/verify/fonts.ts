import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/**
 * Fonts that may be published: SHA-256 of the file, mapped to name and licence (`Noto Sans SC 2.004, OFL 1.1`). Pages
 * use system fonts and posters are pictures: these are for the editors' forms, for icons and for the preview of posters.
 */
export const licensedFonts: Readonly<Record<string, string>> = {
  '783fb9fa37c74da6da69f9c38354bbfa3aa7552b14369f8cc967cde0862298f8': 'Material Symbols Outlined 5.3.8, Apache-2.0',
  b30853d205f3ecdde938b1488c735ee15a2e870d31331b992fdc53971e23ec4a: 'Noto Sans SC Medium 0.4.3, OFL-1.1',
  '2e4413c405bdf804f26571579b9b2dd8ea4732ea57a3b034f2467cad45a886e0': 'Noto Sans SC Black 0.4.3, OFL-1.1',
};

export const isFont = (name: string): boolean => /\.(?:ttf|ttc|otf|otc|woff2?|eot)$/iu.test(name);

export const fontChecksum = async (file: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(file))
    .digest('hex');

/** True for a font embedded as a data: URL. */
export const isFontData = (address: string): boolean =>
  /^data:(?:font\/|application\/(?:x-)?font|application\/vnd\.ms-fontobject)/iu.test(address);
