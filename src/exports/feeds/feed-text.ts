import type { Feed, FeedFormat } from '#views/feed/feed.ts';
import { atomText } from './atom.ts';
import { jsonFeedText } from './json-feed.ts';
import { rssText } from './rss.ts';

const writers: Readonly<Record<FeedFormat, (feed: Feed) => string>> = {
  atom: atomText,
  rss: rssText,
  json: jsonFeedText,
};

/** The file of a feed in a format. */
export const feedText = (feed: Feed, format: FeedFormat): string => writers[format](feed);

/** What a server calls each format. */
export const feedTypes: Readonly<Record<FeedFormat, string>> = {
  atom: 'application/atom+xml; charset=utf-8',
  rss: 'application/rss+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
};
