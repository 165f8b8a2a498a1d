import path from 'node:path';
import process from 'node:process';

/** What a build is told from outside, read once. See README for the variables. */
export interface SiteConfig {
  /** Absolute path of the content folder. */
  readonly contentDir: string;
  /** Scheme and host, no trailing slash. */
  readonly origin: string;
  /** Path on the host, with leading and trailing slash. */
  readonly base: string;
  /** Build this one campaign at the root, without the hub. */
  readonly campaign: string | undefined;
  /** Build only these campaigns, and the hub; all when undefined. */
  readonly campaigns: readonly string[] | undefined;
}

/** @throws Error with a Chinese sentence when a variable is malformed. */
export function siteConfig(env: NodeJS.ProcessEnv = process.env): SiteConfig {
  const list = env['CAMPAIGNS']?.split(',').map((id) => id.trim());
  return {
    contentDir: path.resolve(env['CONTENT_DIR'] || 'content'),
    origin: originOf(env['SITE_ORIGIN'] || 'https://kepu.example'),
    base: baseOf(env['SITE_BASE'] || '/'),
    campaign: env['CAMPAIGN'] || undefined,
    campaigns: list?.some(Boolean) ? list.filter(Boolean) : undefined,
  };
}

function originOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/u.test(url.protocol) || url.pathname !== '/') {
    throw new Error(`SITE_ORIGIN 要写成 https://域名，不带路径。现在是：${text}`);
  }
  return url.origin;
}

function baseOf(text: string): string {
  const base = `/${text}/`.replace(/\/+/gu, '/');
  if (!/^\/(?:[\w.~-]+\/)*$/u.test(base)) throw new Error(`SITE_BASE 要写成 /栏目/ 这样的路径。现在是：${text}`);
  return base;
}
