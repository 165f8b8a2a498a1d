import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * A path in the project's folder. Commands run there; a module's own address is no guide, for a bundle moves modules.
 */
export const inProject = (...parts: readonly string[]): string => join(process.cwd(), ...parts);

/** The `file:` address of a source file, for threads that Node starts on it directly. */
export const sourceUrl = (path: string): string => pathToFileURL(inProject('src', path)).href;
