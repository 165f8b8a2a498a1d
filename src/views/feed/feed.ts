import type { Instant } from '#domain/time/instant.ts';
import { type Address, absolute, type FeedPath } from '../site/links.ts';

export type FeedFormat = 'atom' | 'rss' | 'json';

/** One piece of news, the same in every format. */
export interface FeedEntry {
  /** Never changes: readers know an entry by it. */
  readonly id: string;
  /** Absolute address of the page to read. */
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  readonly published: Instant | undefined;
  readonly updated: Instant;
  readonly categories: readonly string[];
  /** Absolute address. */
  readonly picture?: string;
}

/** News to subscribe to. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** Absolute address of the page that it is the news of. */
  readonly home: string;
  readonly author: string;
  /** Absolute address in each format. */
  readonly addresses: Readonly<Record<FeedFormat, string>>;
  readonly updated: Instant;
  readonly entries: readonly FeedEntry[];
}

export interface FeedHead {
  readonly title: string;
  readonly description: string;
  /** Path of the page that it is the news of. */
  readonly home: string;
  readonly author: string;
  readonly files: FeedPath;
}

/** Readers ask for the whole file each time; so many entries are enough of it. */
const newest = 100;

/**
 * A feed, newest first and cut to the newest entries.
 * @param build where it will be served, and the moment that stands in for the date of a feed without entries
 */
export function feedOf(
  { title, description, home, author, files }: FeedHead,
  entries: readonly FeedEntry[],
  { address, now }: { readonly address: Address; readonly now: Instant },
): Feed {
  const sorted = [...entries].sort((a, b) => b.updated - a.updated || (a.id < b.id ? -1 : 1)).slice(0, newest);
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
