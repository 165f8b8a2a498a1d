import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The packages in a bundle with their licences and copyright notices, as a comment: the licences require the notices in
 * copies.
 * @param modules paths of the bundled files
 */
export function bundleNotice(modules: readonly string[]): string {
  const folders = new Set(modules.flatMap((file) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/u.exec(file) ?? []));
  const lines = [...folders].sort().map((folder) => {
    const { name, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Package;
    return `${[name, license, ...copyrights(folder)].join(', ').replaceAll('*/', '')}\n`;
  });
  return `/*! Contains:\n${lines.join('')}*/\n`;
}

/** The packages that the notice of a bundle names. */
export const packagesIn = (code: string): readonly string[] =>
  [...(/^\/\*! Contains:\n([\s\S]*?)\*\//u.exec(code)?.[1] ?? '').matchAll(/^([^,\n]+)/gmu)].map(
    ([, name = '']) => name,
  );

interface Package {
  readonly name: string;
  readonly license?: string;
}

function copyrights(folder: string): readonly string[] {
  const file = readdirSync(folder).find((name) => /^licen[cs]e/iu.test(name));
  const text = file === undefined ? '' : readFileSync(path.join(folder, file), 'utf8');
  return text.match(/^\W*copyright .+$/imu)?.map((line) => line.trim()) ?? [];
}
