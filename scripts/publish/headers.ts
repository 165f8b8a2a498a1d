/**
 * The headers of a file where the host stores them with it (object stores). nginx.conf and public/_headers say the same
 * to other hosts; tests compare them.
 */
export const headersOf = (file: string): Readonly<Record<string, string>> => ({
  'Cache-Control': cacheOf(file),
  'Content-Type': typeOf(file),
  ...(/(?:^|\/)notices\/[^/]+\/(?:[^/]+\/)?original\.pdf$/u.test(file) ? { 'Content-Disposition': 'attachment' } : {}),
});

/** True for files whose name changes with their content. */
export const isImmutable = (file: string): boolean => /(?:^|\/)_astro\/|(?:^|\/)pagefind\/.+\.pf_[a-z]+$/u.test(file);

function cacheOf(file: string): string {
  if (isImmutable(file)) return 'public, max-age=31536000, immutable';
  return /(?:^|\/)service-worker\.js$/u.test(file) ? 'no-cache' : 'public, max-age=300';
}

const texts: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  mjs: 'text/javascript',
  txt: 'text/plain',
  ics: 'text/calendar',
  csv: 'text/csv',
  json: 'application/json',
  xml: 'application/xml',
  svg: 'image/svg+xml',
};

const office = 'application/vnd.openxmlformats-officedocument';

const binaries: Readonly<Record<string, string>> = {
  wasm: 'application/wasm',
  pdf: 'application/pdf',
  zip: 'application/zip',
  docx: `${office}.wordprocessingml.document`,
  xlsx: `${office}.spreadsheetml.sheet`,
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  avif: 'image/avif',
  mp4: 'video/mp4',
};

/** True for files that packing makes smaller. */
export const isText = (file: string): boolean => texts[extension(file)] !== undefined;

function typeOf(file: string): string {
  const text = texts[extension(file)];
  return text ? `${text}; charset=utf-8` : (binaries[extension(file)] ?? 'application/octet-stream');
}

const extension = (file: string): string => file.slice(file.lastIndexOf('.') + 1).toLowerCase();
