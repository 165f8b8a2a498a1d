import type { FileFault } from '#domain/import/sheet.ts';

/** Import limits, above the size of any real table of activities. */
export const limits = {
  fileBytes: 10 * 1024 * 1024,
  unpackedBytes: 64 * 1024 * 1024,
  rows: 20_000,
  columns: 200,
} as const;

/** The fault of a file above the limits; `what` is the Chinese description of the exceeded size. */
export const tooLarge = (what: string): FileFault => ({
  code: 'import-too-large',
  message: `${what}，太大了。`,
  fix: `只留活动的表，删去图片和空行；最多 ${limits.rows} 行、${limits.columns} 列、10 MB。`,
});
