/** Import specifiers in built scripts, as Vite writes them. All built scripts are in one folder. */
const imported = /(?:from|import)\s*\(?["'`]\.\/([^"'`/]+\.js)["'`]/gu;

/** File names that a built script imports, statically or dynamically. */
export const importsOf = (code: string): readonly string[] => [...code.matchAll(imported)].map(([, name = '']) => name);
