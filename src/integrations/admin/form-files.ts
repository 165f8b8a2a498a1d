import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { CampaignContent } from '#domain/campaign/content.ts';
import { fontPath } from '#posters/text/font-bytes.ts';
import { type FormRepository, formConfig } from '#sources/forms/form-config.ts';
import { type Address, campaignLinks } from '#views/site/links.ts';
import { officeBundle, officeScript } from '../bundles/office-script.ts';
import type { MadeBefore } from '../cache/made-before.ts';
import { formLocale } from './form-locale.ts';
import { formPage } from './form-page.ts';

/** Placeholder for a site without a repository: the forms then save to a local folder only. */
const onlyHere: FormRepository = { host: 'github', name: 'local/content', branch: 'main' };

/**
 * The files of admin/, by name: the page, the form configuration, Sveltia CMS, and the files that it would otherwise
 * fetch from third-party hosts. Without a repository the forms only save to a local one.
 * @param made scripts of the build before
 * @throws Error when a URL to replace is missing from the Sveltia CMS script.
 */
export async function formFiles(
  campaigns: readonly CampaignContent[],
  repository: FormRepository | undefined,
  address: Address,
  made?: MadeBefore,
): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const { version } = JSON.parse(readFileSync(path.join(cms, 'package.json'), 'utf8')) as { readonly version: string };
  const script = readFileSync(path.join(cms, 'dist/sveltia-cms.js'), 'utf8');
  const locale = (name: string) => readFileSync(path.join(cms, 'locales', `${name}.json`), 'utf8');
  const locales = `packages/@sveltia/cms@${version}/locales`;
  const published = { address, contentOf: (id: string) => campaignLinks(address, id).tableContent };
  const preview = await officeBundle(poster, made);
  return new Map<string, string | Uint8Array>([
    ['index.html', formPage(repository)],
    ['config.json', JSON.stringify(formConfig(campaigns, repository ?? onlyHere, published))],
    ['sveltia-cms.js', startedByOwnScript + withDrafts(fromThisOrigin(script))],
    ['form-control.js', await officeScript(controls, made)],
    ['entry-check.js', await officeScript(check, made)],
    ['poster-preview.js', preview.code],
    ['page-preview.css', preview.styles],
    ['poster-500.ttf', readFileSync(fontPath(500))],
    ['poster-900.ttf', readFileSync(fontPath(900))],
    ['icons.woff2', readFileSync(icons)],
    ['LICENSE.txt', readFileSync(path.join(cms, 'LICENSE.txt'))],
    [`${locales}/zh-CN.json`, formLocale(locale('zh-CN'), locale('en-US'))],
    [`${locales}/en-US.json`, locale('en-US')],
    // Sveltia CMS loads these for fields of our own.
    ['chunks/react-dom.js', withoutSourceMap(readFileSync(path.join(cms, 'dist/chunks/react-dom.js'), 'utf8'))],
    [`packages/immutable@${immutableVersion(script)}/dist/immutable.es.js`, readFileSync(immutable)],
    // Sveltia CMS checks for a newer version: always answer with the installed one.
    ['packages/@sveltia/cms/package.json', JSON.stringify({ version })],
  ]);
}

const controls = new URL('../../office/forms.ts', import.meta.url);
const poster = new URL('../../office/poster-preview.ts', import.meta.url);
const check = new URL('../../office/entry-check.ts', import.meta.url);
const require = createRequire(import.meta.url);
const cms = path.resolve(path.dirname(require.resolve('@sveltia/cms')), '..');
const immutable = path.join(path.dirname(require.resolve('immutable')), 'immutable.es.js');
const icons = require.resolve(
  '@fontsource-variable/material-symbols-outlined/files/material-symbols-outlined-latin-wght-normal.woff2',
);

/** The version in the address that Sveltia CMS loads Immutable from. @throws Error when there is none. */
function immutableVersion(script: string): string {
  const [, version] = /\bimmutable:`\^([\d.]+)`/u.exec(script) ?? [];
  if (version === undefined)
    throw new Error('Sveltia CMS no longer says which Immutable it loads: look at what it does');
  return version;
}

/** src/office/start.ts starts it. https://sveltiacms.app/en/docs/api/initialization */
const startedByOwnScript = 'window.CMS_MANUAL_INIT=true;';

const withoutSourceMap = (script: string): string => script.replace(/\/\/# sourceMappingURL=.*$/gmu, '');

/** Replaces the CDN URLs of Sveltia CMS: locales and icons are served with the site, text uses system fonts. */
const fromThisOrigin = (script: string): string =>
  replaced(script, [
    [/https:\/\/unpkg\.com\//gu, './packages/'],
    [/url\(https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/material-symbols-outlined[^)]*\)/gu, 'url(icons.woff2)'],
    [/url\(https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/[^)]*\)\s*format\('[^']*'\)/gu, 'local(sans-serif)'],
    [/\/\/# sourceMappingURL=.*$/gmu, ''],
  ]);

/**
 * What is typed survives leaving the editor. Sveltia CMS 0.221 stops keeping drafts when a second host is chosen, which
 * the local repository is. Escape ends the input of Chinese and closes lists: it does not leave the editor unless an
 * editor turns that on.
 */
const withDrafts = (script: string): string =>
  replaced(script, [
    [
      /if\((\w+)&&!\w+\)(?=\{let\{databaseName:\w+\}=\1\.repository\?\?\{\};if\(\w+\)\{\w+=new \w+\(\w+,`draft-backups`)/u,
      'if($1)',
    ],
    [/\.closeWithEscape\?\?=!0/u, '.closeWithEscape??=!1'],
  ]);

/** @throws Error when a part to replace is missing. */
function replaced(script: string, replacements: readonly (readonly [RegExp, string])[]): string {
  return replacements.reduce((text, [part, own]) => {
    if (!part.test(text)) throw new Error(`Sveltia CMS no longer has ${part.source}: look at what it does instead`);
    return text.replace(part, own);
  }, script);
}
