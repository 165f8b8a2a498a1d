import type { Instant } from '#domain/time/instant.ts';
import type { Feed, FeedEntry } from '#views/feed/feed.ts';
import { element, escaped, type Xml, xmlDocument } from '../xml.ts';

/** Serializes a feed as RSS 2.0 (https://www.rssboard.org/rss-specification). */
export function rssText(feed: Feed): string {
  const { title, description, home, addresses, updated, entries } = feed;
  const channel = element(
    'channel',
    {},
    element('title', {}, title),
    element('link', {}, home),
    element('description', {}, description),
    element('language', {}, 'zh-cn'),
    element('lastBuildDate', {}, rfc822(updated)),
    element('atom:link', { rel: 'self', type: 'application/rss+xml', href: addresses.rss }),
    ...entries.map(itemElement),
  );
  return xmlDocument(element('rss', { version: '2.0', 'xmlns:atom': 'http://www.w3.org/2005/Atom' }, channel));
}

/**
 * Feed readers parse a description as HTML, so the summary is escaped twice. RSS has a single date: use the update,
 * because a change is news too.
 */
const itemElement = ({ id, url, title, summary, updated, categories }: FeedEntry): Xml =>
  element(
    'item',
    {},
    element('title', {}, title),
    element('link', {}, url),
    element('guid', { isPermaLink: String(id === url) }, id),
    element('pubDate', {}, rfc822(updated)),
    element('description', {}, escaped(summary)),
    ...categories.map((name) => element('category', {}, name)),
  );

/** An instant as an RSS date, `Sun, 17 Sep 2023 01:00:00 GMT` (RFC 822 with a four-digit year). */
const rfc822 = (instant: Instant): string => new Date(instant).toUTCString();
