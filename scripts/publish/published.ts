import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import { filesBelow } from '#sources/files-below.ts';
import type { ContentOfSite } from '#sources/published-before.ts';
import { isImmutable } from './headers.ts';

/** SHA-256 of files, in hex, by path with forward slashes. */
export type Hashes = Readonly<Record<string, string>>;

/** A file of a former site that stays a while, because pages that visitors have open may still ask for it. */
export interface Leaving {
  readonly hash: string;
  /** Milliseconds since 1970 of the publication without it. */
  readonly since: number;
}

/** What everybody may know of the content of a site: with the repository, its text; without, nothing. */
export interface PublishedContent extends ContentOfSite {
  /** A commit that has the content; undefined when it was not committed. */
  readonly commit?: string;
}

/** What a public side holds: the content of `published.json` at its root, which is written last. */
export interface Published {
  /** Names the site: a hash of its files. */
  readonly id: string;
  /** Id of the site before, whose replaced files are kept. */
  readonly former?: string;
  /** Undefined where it is not known. */
  readonly content?: PublishedContent;
  readonly files: Hashes;
  readonly leaving: Readonly<Record<string, Leaving>>;
}

/** Ids go onto the command line of git. */
const gitId = z.string().regex(/^[\da-f]{40,64}$/u);

const contentShape: z.ZodType<PublishedContent> = z.object({
  tree: gitId,
  commit: z.exactOptional(gitId),
  campaigns: z.exactOptional(z.array(z.string())),
});

export const manifestName = 'published.json';

/** How long immutable files outlive their site, in milliseconds: pages are cached for minutes and open for hours. */
const stay = 24 * 60 * 60 * 1000;

/** The site to publish after `former`, at `now` in milliseconds since 1970. */
export function publishedAfter(
  former: Published | undefined,
  files: Hashes,
  now: number,
  content?: PublishedContent,
): Published {
  const id = siteId(files);
  const before = former?.id === id ? former.former : former?.id;
  return {
    id,
    ...(before === undefined ? {} : { former: before }),
    ...(content === undefined ? {} : { content }),
    files,
    leaving: leavingOf(former, files, now),
  };
}

function leavingOf(former: Published | undefined, files: Hashes, now: number): Published['leaving'] {
  const replaced = Object.entries(former?.files ?? {})
    .filter(([file]) => isImmutable(file))
    .map(([file, hash]) => [file, { hash, since: now }] as const);
  const left = Object.entries(former?.leaving ?? {}).filter(([, { since }]) => now - since < stay);
  return Object.fromEntries([...replaced, ...left].filter(([file]) => files[file] === undefined));
}

/** Sixteen hex digits that are the same for the same files. */
export function siteId(files: Hashes): string {
  const lines = Object.entries(files)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, hash]) => `${hash}  ${file}\n`);
  return createHash('sha256').update(lines.join('')).digest('hex').slice(0, 16);
}

/** The hashes of all files below a folder. */
export async function hashesOf(folder: string): Promise<Hashes> {
  const hashes: Record<string, string> = {};
  for (const file of filesBelow(folder)) hashes[file] = await hashOf(path.join(folder, file));
  return hashes;
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/** Reads `published.json`; undefined for any other text. */
export function readPublished(text: string): Published | undefined {
  const read = parsed(text);
  if (!isRecord(read) || typeof read['id'] !== 'string' || !isRecord(read['files'])) return undefined;
  const { id, former, files, leaving } = read;
  const { data: content } = contentShape.safeParse(read['content']);
  return {
    id,
    ...(typeof former === 'string' ? { former } : {}),
    ...(content === undefined ? {} : { content }),
    files: files as Hashes,
    leaving: isRecord(leaving) ? (leaving as Published['leaving']) : {},
  };
}

export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

export const textOf = (site: Published): string => `${JSON.stringify(site, undefined, 1)}\n`;
