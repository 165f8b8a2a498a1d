import { createHash } from 'node:crypto';
import { existsSync, lstatSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { addressOf } from '#domain/site/site-files.ts';
import { filesBelow } from '#sources/files-below.ts';
import { jsonIn } from '../json-in.ts';
import type { BuiltContent } from './built-content.ts';

/** Thrown when a new site lacks too many pages of the previous one. */
export class SiteShrank extends Error {
  override name = 'SiteShrank';
}

/** The HTML files among the files of a site. */
export const pagesOf = (files: readonly string[]): readonly string[] => files.filter((name) => name.endsWith('.html'));

/** The record of a site, in a file beside its folder. */
interface SiteRecord {
  readonly pages: readonly string[];
  /** Digest of what the build read. */
  readonly inputs?: string;
  /** Digest of the names, sizes and times of its files. */
  readonly files?: string;
  readonly content?: BuiltContent;
}

/** @param place the folder that the site will have */
export const recordSite = (place: string, record: SiteRecord): Promise<void> =>
  writeFile(recordOf(place), `${JSON.stringify(record, undefined, 1)}\n`);

/** The content that a site was built of; undefined when that is not known. */
export const recordedContent = (folder: string): BuiltContent | undefined => recordedSite(folder)?.content;

/** Records the content that a recorded site was built of. */
export async function recordContent(folder: string, content: BuiltContent | undefined): Promise<void> {
  const record = recordedSite(folder);
  if (record && content) await recordSite(folder, { ...record, content });
}

/** Undefined when there is no record, or an unreadable one. */
function recordedSite(folder: string): SiteRecord | undefined {
  const record = jsonIn(recordOf(folder));
  const pages = typeof record === 'object' && record !== null && 'pages' in record ? record.pages : undefined;
  const isRecord = Array.isArray(pages) && pages.every((page) => typeof page === 'string');
  return isRecord ? (record as SiteRecord) : undefined;
}

/** The recorded pages. Falls back to the files in the folder; empty when the site does not exist. */
export function recordedPages(folder: string): readonly string[] {
  const record = recordedSite(folder);
  if (record) return record.pages;
  return existsSync(folder) ? pagesOf(filesBelow(folder)) : [];
}

/** Whether a site was built from these inputs, and nobody touched its files since. */
export async function isUpToDate(folder: string, inputs: string): Promise<boolean> {
  const record = recordedSite(folder);
  return record?.inputs === inputs && record.files === (await filesDigest(folder).catch(() => undefined));
}

/**
 * Digest of the names, sizes and times of change of all files of a site.
 * @param files of the folder, where they are known
 */
export async function filesDigest(folder: string, files = filesBelow(folder)): Promise<string> {
  const lines = files.map((file) => {
    const { size, mtimeMs } = lstatSync(path.join(folder, file));
    return `${file} ${size} ${mtimeMs}`;
  });
  return createHash('sha256').update(lines.join('\n')).digest('base64url');
}

export const recordOf = (folder: string): string => `${folder}.json`;

/**
 * Rejects a site that lost 30 % or more of the previous pages, regardless of new pages.
 * @param command that publishes it all the same
 * @throws SiteShrank with the number of lost pages and the first three.
 */
export function refuseShrunk(
  before: readonly string[],
  now: readonly string[],
  command = 'npm run build -- --allow-shrink',
): void {
  const kept = new Set(now);
  const lost = before.filter((page) => !kept.has(page));
  if (lost.length === 0 || lost.length * 10 < before.length * 3) return;
  const named = lost
    .slice(0, 3)
    .map((page) => addressOf(page) || '首页')
    .join('、');
  throw new SiteShrank(
    `原来的 ${before.length} 个页面，新网站少了 ${lost.length} 个（${named}${lost.length > 3 ? '……' : ''}），没有发布；原来的网站不变。\n  → 核对内容和 CAMPAIGNS 等设置；确实要减少，运行 ${command}。`,
  );
}
