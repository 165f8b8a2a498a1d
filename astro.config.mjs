import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { mdxPlugin } from '#sources/prose/mdx-plugin.ts';
import { proseSyntax } from '#sources/prose/parse-prose.ts';
import { campaignLinks } from '#views/site/links.ts';
import { adminForms } from './src/integrations/admin-forms.ts';
import { ownModules } from './src/integrations/bundles/own-modules.ts';
import { pageKeys } from './src/integrations/cache/page-keys.ts';
import { contentGate } from './src/integrations/content-gate.ts';
import { licences } from './src/integrations/licences.ts';
import { noWarnings } from './src/integrations/no-warnings.ts';
import { offline } from './src/integrations/offline.ts';
import { pageFailures } from './src/integrations/page-failures.ts';
import { pageNotes } from './src/integrations/page-notes.ts';
import { ownFiles } from './src/integrations/part/own-files.ts';
import { phrases } from './src/integrations/phrases.ts';
import { posterZips } from './src/integrations/poster-zips.ts';
import { search } from './src/integrations/search.ts';
import { sitemap } from './src/integrations/sitemap.ts';
import { styles } from './src/integrations/styles.ts';
import { tableReader } from './src/integrations/table-reader.ts';
import { verifySite } from './src/integrations/verify-site.ts';
import { zhHant } from './src/integrations/zh-hant.ts';
import { siteConfig } from './src/site.config.ts';

const config = siteConfig();
const { contentDir, address } = config;
const here = path.dirname(fileURLToPath(import.meta.url));

// Astro adds a directive to MDX modules that the bundler does not know. It is harmless.
// https://github.com/withastro/astro/issues/13500
const knownWarnings = ['MODULE_LEVEL_DIRECTIVE'];

const [searchStart, searchEnd] = search(config);
const [readPages, verify] = verifySite(config);

const prose = () => mdxPlugin(contentDir, (campaign) => campaignLinks(address, campaign).home);

const made = ['.cache', '.sites'].map((name) => path.join(here, name) + path.sep);

/** True for generated files: watching tens of thousands of them would slow down development more than all else. */
const isMade = (file) => made.some((folder) => file.startsWith(folder)) && !file.startsWith(contentDir);

/**
 * Not by defineConfig() of astro/config, which loads four hundred modules of an SVG optimizer with it.
 *
 * @type {import('astro').AstroUserConfig}
 */
export default {
  site: address.origin,
  base: address.base,
  trailingSlash: 'always',
  outDir: './dist',
  cacheDir: './.cache/astro',
  markdown: {
    syntaxHighlight: false,
    // proseSyntax has its own GFM: Astro's strikes through what stands between two single tildes.
    processor: unified({ gfm: false, smartypants: false, remarkPlugins: [...proseSyntax, prose] }),
  },
  integrations: [
    contentGate(config),
    pageKeys(),
    ownModules(),
    pageNotes(config),
    phrases(),
    pageFailures(),
    mdx(),
    styles(),
    searchStart,
    sitemap(config),
    posterZips(config),
    adminForms(config),
    tableReader(config),
    zhHant(config),
    offline(config),
    readPages,
    searchEnd,
    licences(config),
    ownFiles(config),
    verify,
    // Any warning of Astro or Vite fails the build. List known warnings here with the reason.
    noWarnings([]),
  ],
  vite: {
    build: {
      target: ['chrome64', 'ios12', 'edge79', 'firefox67'],
      cssTarget: ['chrome64', 'ios12', 'edge79', 'firefox67'],
      // Never inline scripts or assets: the Content Security Policy allows inline scripts only by hash.
      assetsInlineLimit: 0,
      rollupOptions: {
        onwarn: (warning, warn) => {
          if (!knownWarnings.includes(warning.code)) warn(warning);
        },
      },
    },
    // Every page names its scripts: without their long names, in fifty bytes less each.
    environments: { client: { build: { rollupOptions: { output: { entryFileNames: '_astro/[hash].js' } } } } },
    server: { fs: { allow: [here, contentDir] }, watch: { ignored: isMade } },
  },
  // Inline all styles: each external style sheet delays the first paint by a round trip on slow connections.
  // Pages are rendered in turn: otherwise Astro takes none from the build before.
  build: { concurrency: 1, inlineStylesheets: 'always' },
  experimental: { incrementalBuild: true },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
};
