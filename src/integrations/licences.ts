import { globSync, readdirSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fileOf } from '#domain/site/site-files.ts';
import { type Address, licencesPath, tableReaderPath, workerPath } from '#views/site/links.ts';
import type { SiteConfig } from '../site.config.ts';
import { packagesIn } from './bundles/bundle-notice.ts';

/** Packages copied into a site, other than those in bundles, which list their own. */
const copied = [
  'uqr',
  'pagefind',
  '@expo-google-fonts/noto-sans-sc',
  '@sveltia/cms',
  'immutable',
  '@fontsource-variable/material-symbols-outlined',
];

/**
 * Writes the licences of all third-party code and fonts in the site into one file, as these licences require. Reads the
 * bundles, so it must follow them; not in a build of a part.
 */
export function licences({ address, part }: SiteConfig): AstroIntegration {
  return {
    name: 'licences',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        if (part === undefined) await writeLicences(fileURLToPath(dir), address);
      },
    },
  };
}

/** Writes the licences of a site in `folder`, whose bundles are all there. */
export async function writeLicences(folder: string, address: Address): Promise<void> {
  const file = (target: string) => path.join(folder, fileOf(target, address.base));
  const own = [workerPath, tableReaderPath].map((pathOf) => file(pathOf(address)));
  const bundles = await Promise.all([...own, ...formScripts(folder)].map((script) => readFile(script, 'utf8')));
  await writeFile(file(licencesPath(address)), licencesText([...copied, ...bundles.flatMap(packagesIn)]));
}

/** The scripts of the editors' forms, where the site has them. */
const formScripts = (folder: string): readonly string[] =>
  globSync('admin/*.js', { cwd: folder }).map((name) => path.join(folder, name));

/** Name, version and licence of each package, with its own text of it. */
export const licencesText = (packages: readonly string[]): string => [...new Set(packages)].map(licenceOf).join('\n');

function licenceOf(name: string): string {
  const folder = fileURLToPath(new URL(`../../node_modules/${name}/`, import.meta.url));
  const { version, license = '' } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Package;
  const texts = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /^(?:un)?licen[cs]e/iu.test(entry.name))
    .map((entry) => readFileSync(path.join(folder, entry.name), 'utf8').trim());
  return `${[`# ${name} ${version} (${license})`, ...texts].join('\n\n')}\n`;
}

interface Package {
  readonly version: string;
  readonly license?: string;
}
