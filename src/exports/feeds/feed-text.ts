import type { Feed, FeedFormat } from '#views/feed/feed.ts';
import { atomText } from './atom.ts';
import { jsonFeedText } from './json-feed.ts';
import { rssText } from './rss.ts';

const writers: Readonly<Record<FeedFormat, (feed: Feed) => string>> = {
  atom: atomText,
  rss: rssText,
  json: jsonFeedText,
};

/** Serializes a feed in the given format. */
export const feedText = (feed: Feed, format: FeedFormat): string => writers[format](feed);

/** Content-Type of each feed format. */
export const feedTypes: Readonly<Record<FeedFormat, string>> = {
  atom: 'application/atom+xml; charset=utf-8',
  rss: 'application/rss+xml; charset=utf-8',
  json: 'application/feed+json; charset=utf-8',
};
