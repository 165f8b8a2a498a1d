import { fileURLToPath } from 'node:url';
import { defaultClientConditions } from 'vite';
import { type MadeBefore, madeAnew } from '../cache/made-before.ts';
import { astroComponents } from './astro-components.ts';
import { classicScript } from './classic-script.ts';

const bundles = new Map<string, Promise<OfficeBundle>>();

export interface OfficeBundle {
  readonly code: string;
  /** Styles of the components that it renders. */
  readonly styles: string;
}

/**
 * A script of src/office as a classic script, for browsers newer than those that the pages are for. Bundled once; taken
 * from the build before when the code is the same.
 * @throws Error when Vite returns no bundle.
 */
export function officeBundle(entry: URL, made: MadeBefore = madeAnew): Promise<OfficeBundle> {
  const make = async () => JSON.stringify(await bundled(entry));
  const known =
    bundles.get(entry.href) ?? made.text([entry.href], make).then((text) => JSON.parse(text) as OfficeBundle);
  bundles.set(entry.href, known);
  return known;
}

/** The same of a script that renders nothing. */
export const officeScript = async (entry: URL, made?: MadeBefore): Promise<string> =>
  (await officeBundle(entry, made)).code;

const tailwindConfig = fileURLToPath(new URL('../../styles/tailwind.config.mjs', import.meta.url));
const fetchedFonts = fileURLToPath(new URL('../../office/fetched-fonts.ts', import.meta.url));

async function bundled(entry: URL): Promise<OfficeBundle> {
  // Loaded when needed: they are two hundred and fifty modules.
  const { default: tailwind } = await import('tailwindcss');
  const { default: nesting } = await import('tailwindcss/nesting/index.js');
  const { code, others } = await classicScript(fileURLToPath(entry), 'office', {
    plugins: [astroComponents()],
    css: { postcss: { plugins: [nesting(), tailwind(tailwindConfig)] } },
    resolve: {
      // The build of csv-parse for Node.js needs a global Buffer. Posters read their fonts from files.
      alias: [
        { find: 'csv-parse/sync', replacement: 'csv-parse/browser/esm/sync' },
        { find: './font-bytes.ts', replacement: fetchedFonts },
      ],
      // A worker has no document.
      conditions: ['worker', ...defaultClientConditions],
    },
    // Astro asks for the address of its module, and does without.
    define: { 'process.env.NODE_ENV': '"production"', 'import.meta.url': 'undefined' },
    build: { target: 'es2023' },
  });
  const styles = others.find(({ fileName }) => fileName === 'office.css');
  return { code, styles: styles?.type === 'asset' ? String(styles.source) : '' };
}
