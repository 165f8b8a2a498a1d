import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { askAll } from '../../../scripts/watch/ask.ts';
import { watchLinks } from '../../../scripts/watch/links.ts';

interface Site {
  readonly origin: string;
  readonly asked: string[];
  readonly close: () => void;
}

/** A real server that notes what it is asked and how many at once. */
async function aSite(reply: (request: IncomingMessage, response: ServerResponse) => void): Promise<Site> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    reply(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, close };
}

const answers: Readonly<Record<string, readonly [status: number, location?: string]>> = {
  '/gone': [404],
  '/broken': [500],
  '/refused': [403],
  '/moved': [301, '/there'],
  '/dropped': [302, '/'],
  '/round': [302, '/round'],
};

function answer({ url = '', method }: IncomingMessage, response: ServerResponse): void {
  if (url === '/hanging') return;
  const [status, location] = url === '/no-head' && method === 'HEAD' ? [405] : (answers[url] ?? [200]);
  response.writeHead(status, location === undefined ? {} : { location }).end(method === 'HEAD' ? undefined : 'here');
}

let site: Site;
let folder = '';
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'watch-'));
  site = await aSite(answer);
});
afterEach(() => {
  site.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A busy machine answers late: only who never answers is given up soon. */
const asking = { pause: 0, timeout: 20_000 };
const hasty = { pause: 0, timeout: 300 };

test('an address is fine, dead, or for a person to look at', async () => {
  const paths = ['/', '/no-head', '/moved', '/gone', '/broken', '/refused', '/dropped', '/round'];
  const found = await askAll(
    paths.map((each) => site.origin + each),
    asking,
  );
  expect([...found].map(([url, each]) => [url.slice(site.origin.length), each])).toEqual([
    ['/', { kind: 'fine' }],
    ['/no-head', { kind: 'fine' }],
    ['/moved', { kind: 'fine' }],
    ['/gone', { kind: 'dead', why: '404，页面没有了' }],
    ['/broken', { kind: 'unsure', why: '500，对方的服务器出错' }],
    ['/refused', { kind: 'unsure', why: '403，不让程序看' }],
    ['/dropped', { kind: 'unsure', why: '转到了首页' }],
    ['/round', { kind: 'dead', why: '转来转去没有尽头' }],
  ]);
  const hanging = `${site.origin}/hanging`;
  expect([...(await askAll([hanging], hasty))]).toEqual([[hanging, { kind: 'unsure', why: '0.3 秒没有答复' }]]);
  expect(site.asked.filter((each) => each.endsWith(' /'))).toContain('HEAD /');
  expect(site.asked.filter((each) => each.endsWith('/no-head'))).toEqual(['HEAD /no-head', 'GET /no-head']);
});

test('a host is asked one address after the other, with a pause; another host meanwhile', async () => {
  let [open, most] = [0, 0];
  const times: number[] = [];
  const slow = await aSite((_, response) => {
    open += 1;
    most = Math.max(most, open);
    times.push(performance.now());
    setTimeout(() => {
      open -= 1;
      response.end();
    }, 30);
  });
  try {
    const urls = ['/a', '/b', '/c'].flatMap((each) => [slow.origin + each, site.origin + each]);
    await askAll(urls, { pause: 60, timeout: 2000 });
  } finally {
    slow.close();
  }
  expect(most).toBe(1);
  const [a = 0, b = 0, c = 0] = times;
  expect(Math.min(b - a, c - b)).toBeGreaterThanOrEqual(80);
});

test('what is fine is asked again after some days, what is not every time, and keeps its first day', async () => {
  const cache = path.join(folder, 'links.json');
  const urls = [`${site.origin}/`, `${site.origin}/gone`];
  const on = (today: string) => watchLinks(urls, { ...asking, today, freshDays: 7, cache });
  const bad = [{ url: `${site.origin}/gone`, kind: 'dead', why: '404，页面没有了', since: '2026-09-01' }];
  expect(await on('2026-09-01')).toEqual({ asked: 2, isOffline: false, bad });
  expect(await on('2026-09-07')).toEqual({ asked: 1, isOffline: false, bad });
  expect(await on('2026-09-08')).toEqual({ asked: 2, isOffline: false, bad });
});

test('without a network nothing is said, and what was found before stays', async () => {
  const cache = path.join(folder, 'links.json');
  const url = `${site.origin}/`;
  const on = (today: string) => watchLinks([url], { ...asking, today, freshDays: 1, cache });
  await on('2026-09-01');
  const before = readFileSync(cache, 'utf8');
  site.close();
  expect(await on('2026-09-03')).toEqual({ asked: 1, isOffline: true, bad: [] });
  expect(readFileSync(cache, 'utf8')).toBe(before);
});

test('a host that is out of reach while others answer is dead on another day; what is no longer in the content is forgotten', async () => {
  const cache = path.join(folder, 'links.json');
  const other = await aSite((_, response) => response.end());
  other.close();
  const on = async (today: string, urls: readonly string[]) =>
    (await watchLinks(urls, { ...asking, today, freshDays: 0, cache })).bad;
  const both = [`${site.origin}/`, `${other.origin}/`];
  const since = { why: '连不上（ECONNREFUSED）', since: '2026-09-01' };
  expect(await on('2026-09-01', both)).toEqual([{ url: both[1], kind: 'unsure', ...since }]);
  expect(await on('2026-09-02', both)).toEqual([{ url: both[1], kind: 'dead', ...since }]);
  expect(await on('2026-09-02', both.slice(0, 1))).toEqual([]);
  expect(readFileSync(cache, 'utf8')).not.toContain(other.origin);
});
