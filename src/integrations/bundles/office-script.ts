import { fileURLToPath } from 'node:url';
import { build, defaultClientConditions } from 'vite';
import { type MadeBefore, madeAnew } from '../cache/made-before.ts';
import { bundleNotice } from './bundle-notice.ts';

const scripts = new Map<string, Promise<string>>();

/**
 * A script of src/office as a classic script, for browsers newer than those that the pages are for. Bundled once; taken
 * from the build before when the code is the same.
 * @throws Error when Vite returns no bundle.
 */
export function officeScript(entry: URL, made: MadeBefore = madeAnew): Promise<string> {
  const known = scripts.get(entry.href) ?? made.text([entry.href], () => bundled(entry));
  scripts.set(entry.href, known);
  return known;
}

const fetchedFonts = fileURLToPath(new URL('../../office/fetched-fonts.ts', import.meta.url));

async function bundled(entry: URL): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    resolve: {
      // The build of csv-parse for Node.js needs a global Buffer. Posters read their fonts from files.
      alias: [
        { find: 'csv-parse/sync', replacement: 'csv-parse/browser/esm/sync' },
        { find: './font-bytes.ts', replacement: fetchedFonts },
      ],
      // A worker has no document.
      conditions: ['worker', ...defaultClientConditions],
    },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2023',
      minify: true,
      lib: {
        entry: fileURLToPath(entry),
        formats: ['iife'],
        name: 'office',
      },
    },
  });
  const [bundle] = [result].flat();
  if (!bundle || !('output' in bundle)) throw new Error(`Vite gave no bundle of ${entry.pathname}`);
  const [{ code, modules }] = bundle.output;
  return bundleNotice(Object.keys(modules)) + code;
}
