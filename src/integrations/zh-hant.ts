import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { CampaignContent } from '#domain/campaign/content.ts';
import { type PhraseBreaker, phraseBreaker } from '#domain/phrases/breaker.ts';
import { commonTerms, namesOf } from '#domain/phrases/terms.ts';
import { addressOf, fileOf } from '#domain/site/site-files.ts';
import { checkedContent } from '#sources/checked-content.ts';
import { filesBelow } from '#sources/files-below.ts';
import { type Address, type CampaignLinks, campaignLinks, traditionalPath } from '#views/site/links.ts';
import type { SiteConfig } from '../site.config.ts';
import { ownCampaigns } from '../site.ts';
import type { MadeBefore } from './cache/made-before.ts';
import { ownCache } from './cache/own-cache.ts';
import { markPhrases, withoutPhrases } from './phrases/mark-phrases.ts';
import { inStage } from './stage.ts';
import type { traditionalPage } from './zh-hant/traditional-page.ts';
import { scriptsOf, traditionalScript, writeTraditionalScripts } from './zh-hant/traditional-scripts.ts';
import type { KnownNames } from './zh-hant/traditional-text.ts';

/**
 * Writes Traditional versions of the pages under `zh-hant/`, for campaigns with the locale zh-Hant and pages with an
 * hreflang link to such a version. Converts finished pages, so views and components need no code for it. Runs after the
 * search index and the sitemap, which exclude these pages: search matches Simplified pages with both writing systems,
 * and search engines follow the hreflang links. Runs before the built site is verified.
 */
export function zhHant({ contentDir, address, chosen, part }: SiteConfig): AstroIntegration {
  const cache = ownCache('zh-hant');
  return {
    name: 'zh-hant',
    hooks: {
      'astro:config:done': cache.place,
      'astro:build:done': async ({ dir }) => {
        const { content } = await checkedContent({ contentDir, part });
        const campaigns = content.campaigns.filter(
          ({ id, campaign }) => (chosen?.includes(id) ?? true) && campaign.data.locales.includes('zh-Hant'),
        );
        if (campaigns.length === 0) return;
        await inStage('zh-hant', () =>
          cache.use(async (made) => {
            for (const { site } of await ownCampaigns()) {
              const own = campaigns.find(({ id }) => id === site.id);
              if (own) await writeTraditional(placeOf(fileURLToPath(dir), address, own, namesOf(site)), made);
            }
          }),
        );
      },
    },
  };
}

/** The input for the Traditional version of a campaign. */
interface Place {
  readonly siteDir: string;
  readonly base: string;
  readonly links: CampaignLinks;
  /** Names that affect the conversion, as a cache key. */
  readonly names: string;
  readonly conversion: () => Promise<Conversion>;
}

interface Conversion {
  readonly text: (text: string) => string;
  readonly page: typeof traditionalPage;
  readonly breaker: PhraseBreaker;
}

function placeOf(siteDir: string, address: Address, campaign: CampaignContent, kept: readonly string[]): Place {
  const known = knownNames(campaign);
  let conversion: Promise<Conversion> | undefined;
  return {
    siteDir,
    base: address.base,
    links: campaignLinks(address, campaign.id),
    names: JSON.stringify([known, kept]),
    // When nothing is made anew, the tables and what reads them are not loaded.
    conversion: () => {
      conversion ??= conversionOf(known, kept);
      return conversion;
    },
  };
}

async function conversionOf(known: KnownNames, kept: readonly string[]): Promise<Conversion> {
  const { traditionalText } = await import('./zh-hant/traditional-text.ts');
  const { traditionalPage } = await import('./zh-hant/traditional-page.ts');
  const text = traditionalText(known);
  return { text, page: traditionalPage, breaker: phraseBreaker(kept.map(text), commonTerms.map(text)) };
}

function knownNames({ activities, organizations, venues }: CampaignContent): KnownNames {
  return {
    persons: activities.flatMap(({ data }) => data.scienceWorkers.map(({ name }) => name)),
    units: [...organizations, ...venues].map(({ data }) => data.name),
  };
}

async function writeTraditional(place: Place, made: MadeBefore): Promise<void> {
  const { siteDir, base, links, names, conversion } = place;
  const pages = new Set(pagesWithVersion(siteDir, links.home.slice(base.length), base));
  const addresses = {
    pageOf: (address: string) => (pages.has(address) ? traditionalPath(links, address) : undefined),
    scriptOf: traditionalScript,
  };
  const around = createHash('sha256')
    .update(JSON.stringify([links.home, names, ...pages]))
    .digest('hex');
  const scripts = new Set<string>();
  for (const address of pages) {
    const own = traditionalPath(links, address);
    if (own === undefined) throw new Error(`${address} names a version in Traditional characters that it has not.`);
    const html = bytesIn(siteDir, fileOf(address, base)).toString();
    for (const name of scriptsOf(html)) scripts.add(name);
    const traditional = await made.text([around, html], async () => {
      const { text, page, breaker } = await conversion();
      return markPhrases(page(withoutPhrases(html), { text, ...addresses }), breaker);
    });
    const file = path.join(siteDir, fileOf(own, base));
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, traditional);
  }
  const kept = (simplified: string) =>
    made.text([names, simplified], async () => (await conversion()).text(simplified));
  await writeTraditionalRows(place, kept);
  await writeTraditionalScripts(path.join(siteDir, '_astro'), scripts, kept);
}

/** Writes the rows that the scripts of the pages read. Facets are values, also where they are Chinese. */
async function writeTraditionalRows(
  { siteDir, base, links }: Place,
  text: (text: string) => Promise<string>,
): Promise<void> {
  const { facets, ...rows } = JSON.parse(bytesIn(siteDir, fileOf(links.rows, base)).toString());
  const traditional = { ...JSON.parse(await text(JSON.stringify(rows))), facets };
  const file = path.join(siteDir, links.home.slice(base.length), 'zh-hant', path.posix.basename(links.rows));
  await writeFile(file, JSON.stringify(traditional));
}

/** URL paths of the pages below a folder that link to a Traditional version. */
const pagesWithVersion = (siteDir: string, folder: string, base: string): readonly string[] =>
  filesBelow(path.join(siteDir, folder))
    .map((name) => folder + name)
    .filter((file) => addressOf(file) !== file && bytesIn(siteDir, file).includes('hreflang="zh-Hant"'))
    .map((file) => base + addressOf(file));

/** Synchronous: reading files one after another through promises takes three times as long. */
const bytesIn = (siteDir: string, file: string): Buffer => readFileSync(path.join(siteDir, file));
