import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import tailwind from '@astrojs/tailwind';
import { defineConfig } from 'astro/config';
import { siteConfig } from './src/site.config.ts';

const { origin, base } = siteConfig(process.env);
const here = path.dirname(fileURLToPath(import.meta.url));

export default defineConfig({
  site: origin,
  base,
  trailingSlash: 'always',
  outDir: process.env.ASTRO_OUT_DIR ?? './.sites/astro',
  cacheDir: './.cache/astro',
  markdown: { processor: unified({ syntaxHighlight: false, smartypants: false }) },
  integrations: [
    mdx(),
    tailwind({ configFile: path.join(here, 'src/styles/tailwind.config.mjs'), applyBaseStyles: false }),
  ],
  // Scripts stay files of their own: a Content Security Policy without inline scripts.
  vite: {
    build: { target: ['chrome64', 'ios12', 'edge79', 'firefox67'], cssTarget: ['chrome64', 'ios12'], assetsInlineLimit: 0 },
  },
  build: { concurrency: 4, inlineStylesheets: 'never' },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
});
