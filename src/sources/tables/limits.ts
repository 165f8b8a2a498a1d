import type { FileFault } from '#domain/import/sheet.ts';

/** The largest table that anyone sends; beyond it something else is in the file. */
export const limits = {
  fileBytes: 10 * 1024 * 1024,
  unpackedBytes: 64 * 1024 * 1024,
  rows: 20_000,
  columns: 200,
} as const;

/** A file that is beyond them; `what` is how, in words. */
export const tooLarge = (what: string): FileFault => ({
  code: 'import-too-large',
  message: `${what}，太大了。`,
  fix: `只留活动的表，删去图片和空行；最多 ${limits.rows} 行、${limits.columns} 列、10 MB。`,
});
