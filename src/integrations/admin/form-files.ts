import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { CampaignContent } from '#domain/campaign/content.ts';
import { type FormRepository, formConfig } from '#sources/forms/form-config.ts';
import { formPage } from './form-page.ts';

/** What a form saves to when the site knows no repository: the folder on the editor's own machine. */
const onlyHere: FormRepository = { host: 'github', name: 'local/content', branch: 'main' };

/**
 * The files of admin/, by name: the page, the configuration of its forms, Sveltia CMS and what it would fetch from
 * elsewhere. Without a repository the forms work on a local one only.
 * @throws Error when Sveltia CMS no longer has the addresses that are replaced here.
 */
export function formFiles(
  campaigns: readonly CampaignContent[],
  repository: FormRepository | undefined,
): ReadonlyMap<string, string | Uint8Array> {
  const { version } = JSON.parse(readFileSync(path.join(cms, 'package.json'), 'utf8')) as { readonly version: string };
  const locales = ['zh-CN', 'en-US'].map(
    (locale) =>
      [
        `packages/@sveltia/cms@${version}/locales/${locale}.json`,
        readFileSync(path.join(cms, 'locales', `${locale}.json`)),
      ] as const,
  );
  return new Map<string, string | Uint8Array>([
    ['index.html', formPage(repository)],
    ['config.json', JSON.stringify(formConfig(campaigns, repository ?? onlyHere))],
    ['sveltia-cms.js', fromThisOrigin(readFileSync(path.join(cms, 'dist/sveltia-cms.js'), 'utf8'))],
    ['icons.woff2', readFileSync(icons)],
    ['LICENSE.txt', readFileSync(path.join(cms, 'LICENSE.txt'))],
    ...locales,
    // It asks which version is the newest; the answer is always its own.
    ['packages/@sveltia/cms/package.json', JSON.stringify({ version })],
  ]);
}

const require = createRequire(import.meta.url);
const cms = path.resolve(path.dirname(require.resolve('@sveltia/cms')), '..');
const icons = require.resolve(
  '@fontsource-variable/material-symbols-outlined/files/material-symbols-outlined-latin-wght-normal.woff2',
);

/** Sveltia CMS takes its words and fonts from public networks: here the words and icons come with it, letters from the system. */
function fromThisOrigin(script: string): string {
  const replacements: readonly (readonly [RegExp, string])[] = [
    [/https:\/\/unpkg\.com\//gu, './packages/'],
    [/url\(https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/material-symbols-outlined[^)]*\)/gu, 'url(icons.woff2)'],
    [/url\(https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/[^)]*\)\s*format\('[^']*'\)/gu, 'local(sans-serif)'],
    [/\/\/# sourceMappingURL=.*$/gmu, ''],
  ];
  return replacements.reduce((text, [address, own]) => {
    if (!address.test(text))
      throw new Error(`Sveltia CMS no longer has ${address.source}: look at where it takes it from`);
    return text.replace(address, own);
  }, script);
}
