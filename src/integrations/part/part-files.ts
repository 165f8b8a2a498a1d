import path from 'node:path';

/**
 * What a part keeps beside its site for the assembly: the pages that can be searched, and the references to files that
 * it does not have.
 */
export type PartFile = 'search' | 'references';

/** Path of such a file. @param siteDir folder of the part's site */
export const partFile = (siteDir: string, name: PartFile): string =>
  path.join(path.dirname(path.resolve(siteDir)), `${name}.json`);
