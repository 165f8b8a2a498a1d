import sitemapOf from '@astrojs/sitemap';
import type { AstroIntegration, HookParameters } from 'astro';
import { makesHub } from '#domain/site/build-part.ts';
import { lastModified } from '#views/site/last-modified.ts';
import type { SiteConfig } from '../site.config.ts';
import { currentSite, ownCampaigns } from '../site.ts';
import { noteOf } from './page-notes/kept-notes.ts';

type Done = HookParameters<'astro:build:done'>;

/** A sitemap: its path without `-index.xml`, its pages, and the sitemaps that its index lists beside it. */
interface Section {
  readonly name: string;
  readonly pages: Done['pages'];
  readonly others?: readonly string[];
}

/**
 * Writes sitemap-index.xml, and a sitemap for the hub and in the folder of each campaign: every built page without noindex, with
 * lastmod when the content has a date of last change. The sitemap of a campaign can be made without the pages of others.
 */
export function sitemap(config: SiteConfig): AstroIntegration {
  let configured: HookParameters<'astro:config:done'>;
  let resolved: HookParameters<'astro:routes:resolved'>;
  return {
    name: 'sitemap',
    hooks: {
      'astro:routes:resolved': (routes) => {
        resolved = routes;
      },
      'astro:config:done': (done) => {
        configured = done;
      },
      'astro:build:done': async (build) => {
        const days = lastModified(await currentSite());
        for (const { name, pages, others = [] } of await sectionsOf(build, config)) {
          const { hooks } = sitemapOf({
            filenameBase: name,
            customSitemaps: [...others],
            filter: (page) => noteOf(pathOf(page)).indexed,
            serialize: (item) => {
              const day = days.get(pathOf(item.url));
              return day === undefined ? item : { ...item, lastmod: `${day}T00:00:00+08:00` };
            },
          });
          await hooks['astro:routes:resolved']?.(resolved);
          await hooks['astro:config:done']?.(configured);
          await hooks['astro:build:done']?.({ ...build, pages });
        }
      },
    },
  };
}

async function sectionsOf({ pages }: Done, { address, part }: SiteConfig): Promise<readonly Section[]> {
  if (address.alone) return [{ name: 'sitemap', pages }];
  const { campaigns } = await currentSite();
  const ids = new Set(campaigns.map(({ site }) => site.id));
  const byCampaign = Map.groupBy(pages, ({ pathname }) => {
    const [first = ''] = pathname.split('/');
    return ids.has(first) ? first : '';
  });
  const sections = (await ownCampaigns()).map(({ site: { id } }) => ({
    name: `${id}/sitemap`,
    pages: byCampaign.get(id) ?? [],
  }));
  const others = [...ids].map((id) => new URL(`${address.base}${id}/sitemap-0.xml`, address.origin).href);
  return makesHub(part) ? [...sections, { name: 'sitemap', pages: byCampaign.get('') ?? [], others }] : sections;
}

const pathOf = (url: string): string => decodeURI(new URL(url).pathname);
