import { describe, expect, inject, it } from 'vitest';
import { audienceSlugs, typeSlugs } from '#domain/activity/slugs.ts';
import { type BuiltPage, pageAt, readSite } from './built-site.ts';
import { siteContent } from './site-content.ts';

const site = readSite(inject('site'));
const content = await siteContent();

/** The activities that a page lists, as paths. */
const listedOn = ({ source }: BuiltPage): ReadonlySet<string> =>
  new Set([...source.matchAll(/<h3>\s*<a href="([^"]*\/activities\/[^"]+\/)"/gu)].map(([, address = '']) => address));

/** Every link to a list that says how many activities it has. A filter counts what its own page holds. */
function countedLinks({ path, source }: BuiltPage) {
  const links = source.matchAll(
    /<a\b(?![^>]*data-filter)[^>]*href="([^"]*\/(?:types|topics|audiences|regions|programmes)\/[^"/]+\/)"[^>]*>([\s\S]*?)<\/a>/gu,
  );
  return [...links].flatMap(([, list = '', label = '']) => {
    const count = /<small>\s*(\d+)(?:\s*项)?\s*<\/small>/u.exec(label)?.[1];
    return count === undefined ? [] : [{ from: path, list, count: Number(count) }];
  });
}

describe('a number beside a link', () => {
  const links = site.pages.flatMap(countedLinks);

  it('is the number of activities on the page behind it', () => {
    expect(links.length).toBeGreaterThan(100);
    const wrong = links.filter(({ list, count }) => listedOn(pageAt(site, list)).size !== count);
    expect(wrong).toEqual([]);
  });
});

describe.each(content.campaigns.map(({ id, activities }) => [id, activities] as const))(
  'the lists of %s',
  (id, entries) => {
    const activities = entries.filter(({ data }) => !data.draft);
    const paths = (wanted: typeof activities) => wanted.map((entry) => `/${id}/activities/${entry.id}/`).sort();
    const listed = (address: string) => [...listedOn(pageAt(site, address))].sort();

    it('hold every activity once', () => {
      expect(listed(`/${id}/activities/`)).toEqual(paths(activities));
    });

    it('hold, by type, the activities of that type', () => {
      const types = Object.entries(typeSlugs).filter(([type]) => activities.some(({ data }) => data.type === type));
      for (const [type, slug] of types) {
        expect(listed(`/${id}/types/${slug}/`), type).toEqual(
          paths(activities.filter(({ data }) => data.type === type)),
        );
      }
    });

    it('hold, by audience, the activities for it', () => {
      for (const [audience, slug] of Object.entries(audienceSlugs)) {
        const suits = (each: string) => each === audience || each === '所有人';
        const wanted = activities.filter(({ data }) => data.audiences.some(suits));
        if (wanted.length > 0) expect(listed(`/${id}/audiences/${slug}/`), audience).toEqual(paths(wanted));
      }
    });
  },
);
