/** Imports of one built script by another, as Vite writes them: they lie in one folder. */
const imported = /(?:from|import)\s*\(?["'`]\.\/([^"'`/]+\.js)["'`]/gu;

/** Names of the built scripts that a built script imports, at once or later. */
export const importsOf = (code: string): readonly string[] => [...code.matchAll(imported)].map(([, name = '']) => name);
