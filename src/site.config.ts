import path from 'node:path';
import process from 'node:process';
import type { FormRepository } from '#sources/forms/form-config.ts';
import type { Address } from '#views/site/links.ts';

/** What a build is told from outside. README lists the variables. */
export interface SiteConfig {
  /** Absolute path of the content folder. */
  readonly contentDir: string;
  readonly address: Address;
  /** Ids of the campaigns to build; all when undefined. */
  readonly chosen: readonly string[] | undefined;
  /** Where editors' forms at admin/ save to; without it they are not part of the site. */
  readonly repository: FormRepository | undefined;
}

/**
 * Reads CONTENT_DIR, CONTENT_REPOSITORY, SITE_ORIGIN, SITE_BASE, CAMPAIGN and CAMPAIGNS.
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
    repository: env['CONTENT_REPOSITORY'] ? repositoryOf(env['CONTENT_REPOSITORY']) : undefined,
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

function repositoryOf(text: string): FormRepository {
  const found = /^(github|gitlab|gitea):(?:(https:\/\/[\w.:-]+)\/)?([\w.-]+(?:\/[\w.-]+)+?)(?:#([\w./-]+))?$/u.exec(
    text,
  );
  const [, host, server, name = '', branch = 'main'] = found ?? [];
  if (host === undefined) {
    throw new Error(
      `CONTENT_REPOSITORY 要写成 github:所有者/仓库，自建的写成 gitea:https://域名/所有者/仓库，分支写在 # 后面。现在是：${text}`,
    );
  }
  return { host: host as FormRepository['host'], name, branch, ...(server === undefined ? {} : { server }) };
}
