import { readdirSync } from 'node:fs';
import path from 'node:path';

/** The files below a folder as sorted relative paths with forward slashes. @throws Error when it is missing */
export const filesBelow = (folder: string): readonly string[] => namesIn(folder, '').toSorted();

/** Not by the recursion of readdirSync(), which takes more than twice as long. */
const namesIn = (folder: string, within: string): readonly string[] =>
  readdirSync(path.join(folder, within), { withFileTypes: true }).flatMap((entry) => {
    const name = within === '' ? entry.name : `${within}/${entry.name}`;
    return entry.isDirectory() ? namesIn(folder, name) : [name];
  });
