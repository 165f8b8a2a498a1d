import { z } from 'zod';
import { ruled } from '../rule.ts';
import { httpsUrl, line } from '../text.ts';

/** The normalized origin (RFC 6454) of an http(s) URL without path; undefined for any other text. */
export function originOf(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  return url && /^https?:$/u.test(url.protocol) && url.href === `${url.origin}/` ? url.origin : undefined;
}

/** The base path of a site, normalized to one slash at both ends; undefined for an invalid path. */
export function baseOf(text: string): string | undefined {
  const base = `/${text}/`.replace(/\/+/gu, '/');
  return /^\/(?:(?!\.{1,2}\/)[\w.~-]+\/)*$/u.test(base) ? base : undefined;
}

/** Origin and base path of the whole site, or of a campaign that is published alone. Same syntax as SITE_ORIGIN and SITE_BASE, https only. */
export const deployment = z.strictObject({
  origin: ruled(httpsUrl, {
    code: 'deployment-origin',
    message: '网站的网址只写到域名，不带路径。',
    fix: '例如 https://kepu.example.cn；域名后面的路径写在 base。',
    holds: (text) => originOf(text) !== undefined,
  }).describe('网站的网址，例如 https://kepu.example.cn'),
  base: ruled(line(60), {
    code: 'deployment-base',
    message: '网站的路径写法不对。',
    fix: '写成 /kpr/ 这样：只用英文字母、数字、点、短横线、下划线；放在域名下的写 /。',
    holds: (text) => baseOf(text) !== undefined,
  })
    .default('/')
    .describe('网站放在域名下的哪个路径，例如 /kpr/'),
});
