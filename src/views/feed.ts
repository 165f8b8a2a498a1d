import type { Instant } from '#domain/time/instant.ts';

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
