import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A path in the project folder, which is the working directory: a bundle changes `import.meta.url`. */
export const inProject = (...parts: readonly string[]): string => join(process.cwd(), ...parts);

/** The `file:` URL of a source file, for workers that Node starts from it directly. */
export const sourceUrl = (path: string): string => pathToFileURL(inProject('src', path)).href;
