import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { CampaignContent } from '#domain/campaign/content.ts';
import { checkedContent } from '#sources/checked-content.ts';
import { type CampaignLinks, campaignLinks, traditionalPath } from '#views/site/links.ts';
import type { SiteConfig } from '../site.config.ts';
import { inStage } from './stage.ts';
import { traditionalPage } from './zh-hant/traditional-page.ts';
import { traditionalScript, writeTraditionalScripts } from './zh-hant/traditional-scripts.ts';
import { type KnownNames, traditionalText } from './zh-hant/traditional-text.ts';

/**
 * Writes Traditional versions of the pages under `zh-hant/`, for campaigns with the locale zh-Hant and pages with an
 * hreflang link to such a version. Converts finished pages, so views and components need no code for it. Runs after the
 * search index and the sitemap, which exclude these pages: search matches Simplified pages with both writing systems,
 * and search engines follow the hreflang links. Runs before the built site is verified.
 */
export function zhHant({ contentDir, address, chosen }: SiteConfig): AstroIntegration {
  return {
    name: 'zh-hant',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const { content } = await checkedContent(contentDir);
        const campaigns = content.campaigns.filter(
          ({ id, campaign }) => (chosen?.includes(id) ?? true) && campaign.data.locales.includes('zh-Hant'),
        );
        if (campaigns.length === 0) return;
        await inStage('zh-hant', async () => {
          const text = traditionalText(knownNames(campaigns));
          for (const { id } of campaigns) {
            await writeTraditional(fileURLToPath(dir), { base: address.base, links: campaignLinks(address, id), text });
          }
        });
      },
    },
  };
}

function knownNames(campaigns: readonly CampaignContent[]): KnownNames {
  const activities = campaigns.flatMap((campaign) => campaign.activities);
  const units = campaigns.flatMap(({ organizations, venues }) => [...organizations, ...venues]);
  return {
    persons: activities.flatMap(({ data }) => data.scienceWorkers.map(({ name }) => name)),
    units: units.map(({ data }) => data.name),
  };
}

interface Place {
  readonly base: string;
  readonly links: CampaignLinks;
  readonly text: (text: string) => string;
}

async function writeTraditional(siteDir: string, { base, links, text }: Place): Promise<void> {
  const pages = await pagesWithVersion(siteDir, links.home.slice(base.length), base);
  const scripts = new Set<string>();
  const version = {
    text,
    pageOf: (address: string) => (pages.has(address) ? traditionalPath(links, address) : undefined),
    scriptOf: (src: string) => {
      if (traditionalScript(src) !== src) scripts.add(path.posix.basename(src));
      return traditionalScript(src);
    },
  };
  for (const [address, html] of pages) {
    const own = traditionalPath(links, address);
    if (own === undefined) throw new Error(`${address} names a version in Traditional characters that it has not.`);
    const file = path.join(siteDir, own.slice(base.length), 'index.html');
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, traditionalPage(html, version));
  }
  await writeTraditionalRows(siteDir, { base, links, text });
  await writeTraditionalScripts(path.join(siteDir, '_astro'), scripts, text);
}

/** Writes the rows that the scripts of the pages read. Facets are values, also where they are Chinese. */
async function writeTraditionalRows(siteDir: string, { base, links, text }: Place): Promise<void> {
  const { facets, ...rows } = JSON.parse(await readFile(path.join(siteDir, links.rows.slice(base.length)), 'utf8'));
  const traditional = { ...JSON.parse(text(JSON.stringify(rows))), facets };
  const file = path.join(siteDir, links.home.slice(base.length), 'zh-hant', path.posix.basename(links.rows));
  await writeFile(file, JSON.stringify(traditional));
}

/** The HTML of the pages below a folder that link to a Traditional version, by URL path. */
async function pagesWithVersion(siteDir: string, folder: string, base: string): Promise<ReadonlyMap<string, string>> {
  const pages = new Map<string, string>();
  const names = await readdir(path.join(siteDir, folder), { recursive: true });
  const files = names.map((name) => folder + name.split(path.sep).join('/')).sort();
  for (const file of files.filter((name) => /(?:^|\/)index\.html$/u.test(name))) {
    const html = await readFile(path.join(siteDir, file), 'utf8');
    if (html.includes('hreflang="zh-Hant"')) pages.set(base + file.slice(0, -'index.html'.length), html);
  }
  return pages;
}
