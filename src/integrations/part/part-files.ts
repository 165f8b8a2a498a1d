import path from 'node:path';

/**
 * Files that a part stores beside its site for the assembly: its searchable pages, and its references to files of other
 * parts.
 */
export type PartFile = 'search' | 'references';

/** Path of such a file. @param siteDir folder of the part's site */
export const partFile = (siteDir: string, name: PartFile): string =>
  path.join(path.dirname(path.resolve(siteDir)), `${name}.json`);
