import path from 'node:path';
import process from 'node:process';
import type { BuildPart } from '#domain/site/build-part.ts';
import { SettingRefused } from '#domain/site/setting-refused.ts';
import { baseOf, originOf } from '#schemas/address/deployment.ts';
import type { FormRepository } from '#sources/forms/form-config.ts';
import type { Address } from '#views/site/links.ts';

/** Settings from environment variables, listed in README. */
export interface SiteConfig {
  /** Absolute path of the content folder. */
  readonly contentDir: string;
  readonly address: Address;
  /** Ids of the campaigns to build; all when undefined. */
  readonly chosen: readonly string[] | undefined;
  /** The part of the site to make; the whole when undefined. */
  readonly part: BuildPart | undefined;
  /** Repository that the editors' forms at admin/ commit to. Without it, a build has no forms. */
  readonly repository: FormRepository | undefined;
}

/**
 * Reads CONTENT_DIR, CONTENT_REPOSITORY, SITE_PART (`npm run build -- --part`), SITE_ORIGIN, SITE_BASE, CAMPAIGN and CAMPAIGNS.
 * @throws SettingRefused with a Chinese sentence when one is malformed.
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
      origin: siteOrigin(env['SITE_ORIGIN'] || 'https://kepu.example'),
      base: siteBase(env['SITE_BASE'] || '/'),
      alone: one !== undefined,
    },
    part: env['SITE_PART'] || undefined,
    chosen: one === undefined ? (several?.length ? several : undefined) : [one],
    repository: env['CONTENT_REPOSITORY'] ? repositoryOf(env['CONTENT_REPOSITORY']) : undefined,
  };
}

function siteOrigin(text: string): string {
  const origin = originOf(text);
  if (origin === undefined) throw new SettingRefused(`SITE_ORIGIN 要写成 https://域名，不带路径。现在是：${text}`);
  return origin;
}

function siteBase(text: string): string {
  const base = baseOf(text);
  if (base === undefined) throw new SettingRefused(`SITE_BASE 要写成 /栏目/ 这样的路径。现在是：${text}`);
  return base;
}

function repositoryOf(text: string): FormRepository {
  const found = /^(github|gitlab|gitea):(?:(https:\/\/[\w.:-]+)\/)?([\w.-]+(?:\/[\w.-]+)+?)(?:#([\w./-]+))?$/u.exec(
    text,
  );
  const [, host, server, name = '', branch = 'main'] = found ?? [];
  if (host === undefined) {
    throw new SettingRefused(
      `CONTENT_REPOSITORY 要写成 github:所有者/仓库，自建的写成 gitea:https://域名/所有者/仓库，分支写在 # 后面。现在是：${text}`,
    );
  }
  return { host: host as FormRepository['host'], name, branch, ...(server === undefined ? {} : { server }) };
}
