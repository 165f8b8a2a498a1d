import { execFileSync } from 'node:child_process';
import process from 'node:process';
import { SettingRefused } from '#domain/site/setting-refused.ts';
import { dayOf, type Instant, instantAt, instantOf } from '#domain/time/instant.ts';

/**
 * The instant to build for: CAMPAIGN_NOW (`2023-09-18` or `2023-09-18T10:00+08:00`), else SOURCE_DATE_EPOCH (seconds),
 * else the day of the last commit, else today. Pages tell what holds at the visitor's clock, so that all builds of a day
 * can give the same bytes: what an edit does not change is not built again.
 * @throws SettingRefused with a Chinese sentence when a variable is malformed.
 */
export function buildInstant(env: NodeJS.ProcessEnv = process.env): Instant {
  if (env['CAMPAIGN_NOW']) return previewInstant(env['CAMPAIGN_NOW']);
  if (env['SOURCE_DATE_EPOCH']) return epochInstant(env['SOURCE_DATE_EPOCH']);
  const seconds = lastCommitSeconds();
  return startOfDay(seconds && /^\d+$/u.test(seconds) ? Number(seconds) * 1000 : Date.now());
}

const startOfDay = (instant: Instant): Instant => instantAt(dayOf(instant), '00:00');

/** True when CAMPAIGN_NOW is set: pages then use the build instant as the current time in the browser too. */
export const isPreview = (env: NodeJS.ProcessEnv = process.env): boolean => Boolean(env['CAMPAIGN_NOW']);

function previewInstant(text: string): Instant {
  try {
    return /^\d{4}-\d{2}-\d{2}$/u.test(text) ? instantAt(text, '09:00') : instantOf(text);
  } catch {
    throw new SettingRefused(`CAMPAIGN_NOW 要写成 2023-09-18 或 2023-09-18T10:00+08:00。现在是：${text}`);
  }
}

/** The last second of 9999 in China: dates in the content have four-digit years. */
const lastSecond = 253_402_271_999;

function epochInstant(text: string): Instant {
  if (/^\d{1,12}$/u.test(text) && Number(text) <= lastSecond) return Number(text) * 1000;
  throw new SettingRefused(`SOURCE_DATE_EPOCH 要写成从1970年起的秒数，只用数字，到9999年为止。现在是：${text}`);
}

const commits = new Map<string, string | undefined>();

/** Asked for once in each folder and repository: to start git takes longer the more memory this process has. */
function lastCommitSeconds(): string | undefined {
  const place = JSON.stringify([process.cwd(), process.env['GIT_DIR']]);
  if (!commits.has(place)) commits.set(place, askedSeconds());
  return commits.get(place);
}

function askedSeconds(): string | undefined {
  try {
    return execFileSync('git', ['log', '-1', '--format=%ct'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return undefined;
  }
}
