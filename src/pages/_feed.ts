import { feedText, feedTypes } from '#exports/feeds/feed-text.ts';
import type { Feed, FeedFormat } from '#views/feed/feed.ts';
import type { FeedEnding } from '#views/site/links.ts';

const formats = { xml: 'atom', rss: 'rss', json: 'json' } as const satisfies Record<FeedEnding, FeedFormat>;

/** The HTTP response of a feed; the file extension selects the format. */
export function feedResponse(feed: Feed, ending: FeedEnding): Response {
  const format = formats[ending];
  return new Response(feedText(feed, format), { headers: { 'Content-Type': feedTypes[format] } });
}
