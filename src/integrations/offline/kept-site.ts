import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { OtherCampaign } from '#domain/campaign/content.ts';
import { fileOf } from '#domain/site/site-files.ts';
import { type Address, campaignLinks, hubLinks, traditionalPath } from '#views/site/links.ts';
import type { KeptGroup, KeptSite } from '#worker/kept-site.ts';
import { type MadeBefore, madeAnew } from '../cache/made-before.ts';
import { importsOf } from '../script-imports.ts';
import { factsOf } from '../verify/page-facts.ts';

/**
 * The precache configuration of a built site: one section for the hub and one per campaign and writing system
 * (Simplified, Traditional), with the pages to cache on the first visit. Sections with the same pages and assets form a
 * group, so that the worker grows by little more than the id of a campaign. The version is a hash of these pages and their
 * asset names.
 * @param campaigns the built campaigns
 * @param made what the build before found in the pages
 */
export async function keptSite(
  folder: string,
  address: Address,
  campaigns: readonly OtherCampaign[],
  made: MadeBefore = madeAnew,
): Promise<KeptSite> {
  const { base } = address;
  const hash = createHash('sha256');
  const groups = new Map<string, KeptGroup>();
  for (const pages of keptPages(address, campaigns)) {
    const [home = ''] = pages;
    const sources = await Promise.all(pages.map((page) => readFile(path.join(folder, fileOf(page, base)))));
    const facts = await Promise.all(sources.map((source) => factsOf(source, made)));
    const assets = await assetsOf(
      facts.flatMap((page) => page.assets),
      folder,
      base,
    );
    for (const source of sources) hash.update(source);
    for (const asset of assets) hash.update(asset);
    const section = {
      homes: [home.slice(base.length)],
      pages: pages.map((page) => page.slice(home.length)),
      assets: assets.map((asset) => asset.slice(`${base}_astro/`.length)),
    };
    const key = JSON.stringify([section.pages, section.assets]);
    const homes = [...(groups.get(key)?.homes ?? []), ...section.homes];
    groups.set(key, { ...section, homes });
  }
  return { base, groups: [...groups.values()], version: hash.digest('hex').slice(0, 16) };
}

/** Page paths by section, deepest section first. Each section starts with its home and its offline page. */
function keptPages(address: Address, campaigns: readonly OtherCampaign[]): readonly (readonly string[])[] {
  const ofCampaigns = campaigns.flatMap(({ id, campaign }) => {
    const links = campaignLinks(address, id);
    const passport = campaign.data.passport ? [links.passport] : [];
    const pages = [links.home, links.offline, links.schedule, links.mine, ...passport];
    const traditional = pages.flatMap((page) => traditionalPath(links, page) ?? []);
    return campaign.data.locales.includes('zh-Hant') ? [traditional, pages] : [pages];
  });
  const { home, offline } = hubLinks(address);
  return address.alone ? ofCampaigns : [...ofCampaigns, [home, offline]];
}

/** Sorted paths of the hashed assets (`_astro/`) among those that pages load, and of the scripts imported by them. */
async function assetsOf(loaded: readonly string[], folder: string, base: string): Promise<readonly string[]> {
  const found = new Set(loaded.filter((asset) => asset.startsWith(`${base}_astro/`)));
  // Iteration over a Set includes elements added during the loop.
  for (const asset of found) {
    if (!asset.endsWith('.js')) continue;
    const code = await readFile(path.join(folder, fileOf(asset, base)), 'utf8');
    for (const name of importsOf(code)) found.add(path.posix.join(path.posix.dirname(asset), name));
  }
  return [...found].sort();
}
