import type { Instant } from '#domain/time/instant.ts';
import { type Address, absolute, type FeedPath } from '../site/links.ts';

export type FeedFormat = 'atom' | 'rss' | 'json';

/** A news entry, shared by all feed formats. */
export interface FeedEntry {
  /** Permanent: feed readers identify an entry by it. */
  readonly id: string;
  /** Absolute URL of the page to read. */
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly published: Instant | undefined;
  readonly updated: Instant;
  readonly categories: readonly string[];
  /** Absolute URL. */
  readonly picture?: string;
}

/** A feed, independent of its format. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** Absolute URL of the page that the feed belongs to. */
  readonly home: string;
  readonly author: string;
  /** Absolute URL in each format. */
  readonly addresses: Readonly<Record<FeedFormat, string>>;
  readonly updated: Instant;
  readonly entries: readonly FeedEntry[];
}

export interface FeedHead {
  readonly title: string;
  readonly description: string;
  /** Path of the page that the feed belongs to. */
  readonly home: string;
  readonly author: string;
  readonly files: FeedPath;
}

/** Maximum number of entries: feed readers download the whole file on every request. */
const maxEntries = 100;

/**
 * A feed, sorted newest first and limited to the newest entries.
 * @param build the address that the feed is served from, and the instant used as the date of a feed without entries
 */
export function feedOf(
  { title, description, home, author, files }: FeedHead,
  entries: readonly FeedEntry[],
  { address, now }: { readonly address: Address; readonly now: Instant },
): Feed {
  const sorted = [...entries].sort((a, b) => b.updated - a.updated || (a.id < b.id ? -1 : 1)).slice(0, maxEntries);
  return {
    title,
    description,
    home: absolute(address, home),
    author,
    addresses: {
      atom: absolute(address, files('xml')),
      rss: absolute(address, files('rss')),
      json: absolute(address, files('json')),
    },
    updated: sorted[0]?.updated ?? now,
    entries: sorted,
  };
}
