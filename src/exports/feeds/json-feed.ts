import { rfc3339 } from '#domain/time/instant.ts';
import type { Feed } from '#views/feed/feed.ts';

/** Serializes a feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function jsonFeedText({ title, description, home, author, addresses, entries }: Feed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: home,
    feed_url: addresses.json,
    language: 'zh-CN',
    authors: [{ name: author }],
    items: entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      content_text: entry.summary,
      date_published: entry.published === undefined ? undefined : rfc3339(entry.published),
      date_modified: rfc3339(entry.updated),
      image: entry.picture,
      tags: entry.categories,
    })),
  };
  return `${JSON.stringify(feed, undefined, 1)}\n`;
}
