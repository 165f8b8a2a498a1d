import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const properties = 'docProps/core.xml';

/**
 * Removes the timestamps that the packages write into an Office Open XML file: the same content gives the same bytes.
 */
export function atOneTime(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const core = parts[properties];
  if (core) {
    const dateless = strFromU8(core).replace(/<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/gu, '');
    parts[properties] = strToU8(dateless);
  }
  return zipSync(parts, { mtime: new Date(1980, 0, 1), level: 9 });
}
