import path from 'node:path';
import process from 'node:process';
import type { Address } from '#views/links.ts';

/** What a build is told from outside. README lists the variables. */
export interface SiteConfig {
  /** Absolute path of the content folder. */
  readonly contentDir: string;
  readonly address: Address;
  /** Ids of the campaigns to build; all when undefined. */
  readonly chosen: readonly string[] | undefined;
}

/**
 * Reads CONTENT_DIR, SITE_ORIGIN, SITE_BASE, CAMPAIGN and CAMPAIGNS.
 * @throws Error with a Chinese sentence when one is malformed.
 */
export function siteConfig(env: NodeJS.ProcessEnv = process.env): SiteConfig {
  const one = env['CAMPAIGN'] || undefined;
  const several = env['CAMPAIGNS']
    ?.split(',')
    .map((id) => id.trim())
    .filter(Boolean);
  return {
    contentDir: path.resolve(env['CONTENT_DIR'] || 'content'),
    address: {
      origin: originOf(env['SITE_ORIGIN'] || 'https://kepu.example'),
      base: baseOf(env['SITE_BASE'] || '/'),
      alone: one !== undefined,
    },
    chosen: one === undefined ? (several?.length ? several : undefined) : [one],
  };
}

function originOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/u.test(url.protocol) || url.href !== `${url.origin}/`) {
    throw new Error(`SITE_ORIGIN 要写成 https://域名，不带路径。现在是：${text}`);
  }
  return url.origin;
}

function baseOf(text: string): string {
  const base = `/${text}/`.replace(/\/+/gu, '/');
  if (!/^\/(?:(?!\.{1,2}\/)[\w.~-]+\/)*$/u.test(base))
    throw new Error(`SITE_BASE 要写成 /栏目/ 这样的路径。现在是：${text}`);
  return base;
}
