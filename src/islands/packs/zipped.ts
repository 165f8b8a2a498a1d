import { zipSync } from 'fflate';

/** One zip file of files that are compressed already. */
export const zipped = (files: Readonly<Record<string, Uint8Array>>): Blob =>
  new Blob([zipSync(files, { level: 0 })], { type: 'application/zip' });
