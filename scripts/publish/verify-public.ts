import { createHash } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { addressOf } from '#domain/site/site-files.ts';
import { failed } from './failures.ts';
import { manifestName, type Published, readPublished } from './published.ts';
import type { Target } from './targets.ts';

/** How many pages and files are fetched besides the list of files. */
const most = 12;

/**
 * Fetches the list of files, the home and some of `changed` from the public address, past caches, and compares;
 * again until it is time.
 * @throws PublishFailed when the public does not get this site.
 */
export async function verifyPublic(
  { url, wait }: Pick<Target, 'url' | 'wait'>,
  site: Published,
  changed: readonly string[],
): Promise<void> {
  const end = performance.now() + wait * 1000;
  let fault = await publicFault(url, site, changed);
  // Content networks and hosts of branches take their time.
  while (fault !== undefined && performance.now() < end) {
    await delay(1000);
    fault = await publicFault(url, site, changed);
  }
  if (fault === undefined) return;
  if (typeof fault === 'object') {
    throw failed(
      `已经传完，没有核对：这台电脑打不开 ${url}（${fault.unreached}）`,
      '用手机或别的电脑打开看看；打不开的，核对 deploy.json 的 url、域名解析和服务器；只是这台电脑上不了的，以后加 --no-verify，不再核对。',
    );
  }
  throw failed(
    `已经传完，但从 ${url} 取到的不是这个网站：${fault}`,
    '核对 deploy.json 的 url 和 folder；前面有 CDN 的，到它的控制台刷新缓存；要退回，运行 npm run publish -- --rollback 目标。',
  );
}

/** No answer at all: nothing was compared. */
interface Unreached {
  readonly unreached: string;
}

async function publicFault(
  url: string,
  site: Published,
  changed: readonly string[],
): Promise<string | Unreached | undefined> {
  const manifest = await bytesAt(`${url}${manifestName}?${site.id}`);
  if (!Buffer.isBuffer(manifest)) return manifest;
  if (readPublished(manifest.toString())?.id !== site.id) return `${manifestName} 还是别的网站的`;
  const step = Math.max(1, Math.ceil(changed.length / most));
  const sample = new Set(['index.html', ...changed.filter((_, index) => index % step === 0)]);
  for (const file of sample) {
    const wanted = site.files[file];
    if (wanted === undefined || file.startsWith('_headers')) continue;
    const bytes = await bytesAt(`${url}${encodedAddress(file)}?${site.id}`);
    if (!Buffer.isBuffer(bytes)) return bytes;
    if (createHash('sha256').update(bytes).digest('hex') !== wanted)
      return `${encodedAddress(file) || '首页'} 的内容不同`;
  }
  return undefined;
}

/** What the public side says that it holds; undefined where it does not answer or was not published by this program. */
export async function publicSite(url: string): Promise<Published | undefined> {
  const manifest = await bytesAt(`${url}${manifestName}?${Date.now()}`);
  return Buffer.isBuffer(manifest) ? readPublished(manifest.toString()) : undefined;
}

const encodedAddress = (file: string): string => addressOf(file).split('/').map(encodeURIComponent).join('/');

async function bytesAt(address: string): Promise<Buffer | string | Unreached> {
  try {
    const answer = await fetch(address, { cache: 'no-store', signal: AbortSignal.timeout(15_000) });
    if (answer.ok) return Buffer.from(await answer.arrayBuffer());
    return `${address} 回答 ${answer.status}`;
  } catch (error) {
    return { unreached: error instanceof Error && error.cause ? String(error.cause) : String(error) };
  }
}
