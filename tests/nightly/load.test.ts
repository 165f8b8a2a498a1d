import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { ask } from '../interop/ask.ts';
import { serveWithNginx } from '../interop/nginx-server.ts';
import type { ServedSite } from '../static-server.ts';

const site = inject('site');
const visitors = 1000;
/** Seconds between two pages of a visitor. */
const pause = 5;
const seconds = 20;

let served: ServedSite;
beforeAll(async () => {
  served = await serveWithNginx(site);
});
afterAll(() => served?.close());

test('1,000 visitors who open a page with its files every 5 s wait for none', async () => {
  const page = '/guyuan-2023/activities/main-event/';
  const files = [page, ...filesOf(page)];
  const tags = await Promise.all(files.map(async (file) => (await ask(served.origin + file)).headers['etag'] ?? ''));
  expect(tags).not.toContain('');
  const { answers, ...measured } = load(files, tags);
  process.stdout.write(`load: ${JSON.stringify({ files: files.length, ...measured, ...answers })}\n`);
  const wanted = (visitors * files.length * seconds) / pause;
  expect(measured.requests).toBeGreaterThan(wanted * 0.95);
  expect(answers).toEqual({
    fresh: expect.any(Number),
    unchanged: expect.any(Number),
    packed: expect.any(Number),
    other: 0,
  });
  expect(measured.errors).toBe(0);
  expect(answers.unchanged / measured.requests).toBeGreaterThan(0.4);
  expect(answers.packed).toBeGreaterThan(0);
  expect(measured.slowest999).toBeLessThanOrEqual(100);
});

/** Addresses of the style sheets, scripts and pictures of a page. */
function filesOf(page: string): readonly string[] {
  const html = readFileSync(path.join(site, page, 'index.html'), 'utf8');
  const found = html.matchAll(
    /(?:<script[^>]+src|<img[^>]+src|<link[^>]+rel="(?:stylesheet|icon)"[^>]+href)="(\/[^"]+)"/gu,
  );
  return [...new Set([...found].map(([, address]) => address ?? ''))];
}

interface Load {
  /** Requests that were answered. */
  readonly requests: number;
  readonly errors: number;
  /** Milliseconds within which 99.9 % of the answers were there. */
  readonly slowest999: number;
  /** CPU seconds of the generator. */
  readonly generator: number;
  readonly answers: {
    readonly fresh: number;
    readonly unchanged: number;
    readonly packed: number;
    readonly other: number;
  };
}

/**
 * Runs wrk with a connection for each visitor. Each connection waits a random time between its requests, so that every
 * visitor asks for all files once in `pause` seconds; half of the requests are of someone who has the file.
 */
function load(files: readonly string[], tags: readonly string[]): Load {
  const folder = mkdtempSync(path.join(tmpdir(), 'wrk-'));
  const script = path.join(folder, 'visitors.lua');
  writeFileSync(script, scriptOf(files, tags, (pause * 1000) / files.length));
  try {
    const command = `TIMEFORMAT='cpu %U %S'; time wrk -t1 -c${visitors} -d${seconds}s -s "${script}" ${served.origin} 2>&1`;
    const printed = execFileSync('bash', ['-c', `{ ${command}; } 2>&1`], { encoding: 'utf8' });
    const [, json = ''] = /^measured (.*)$/mu.exec(printed) ?? [];
    const [, user = 0, system = 0] = /^cpu ([\d.]+) ([\d.]+)$/mu.exec(printed) ?? [];
    if (json === '') throw new Error(`wrk failed: ${printed}`);
    return { ...JSON.parse(json), generator: Number(user) + Number(system) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The behaviour of the visitors in Lua, as wrk wants it: https://github.com/wg/wrk/blob/master/SCRIPTING. */
const scriptOf = (files: readonly string[], tags: readonly string[], wait: number): string => `
local files = { ${files.map((file) => JSON.stringify(file)).join(', ')} }
local tags = { ${tags.map((tag) => JSON.stringify(tag)).join(', ')} }
local threads = {}
function setup(thread) table.insert(threads, thread) end
function init(args)
  fresh, unchanged, packed, other, sent = 0, 0, 0, 0, 0
  math.randomseed(1)
end
function delay() return math.random(0, ${Math.round(2 * wait)}) end
function request()
  local at = sent % #files + 1
  local headers = { ["Accept-Encoding"] = "gzip, br" }
  if math.floor(sent / #files) % 2 == 1 then headers["If-None-Match"] = tags[at] end
  sent = sent + 1
  return wrk.format("GET", files[at], headers)
end
function response(status, headers)
  if status == 200 then fresh = fresh + 1 elseif status == 304 then unchanged = unchanged + 1 else other = other + 1 end
  if headers["Content-Encoding"] then packed = packed + 1 end
end
function done(summary, latency)
  local e = summary.errors
  local t = threads[1]
  print(string.format('measured {"requests":%d,"errors":%d,"slowest999":%.1f,"answers":{"fresh":%d,"unchanged":%d,"packed":%d,"other":%d}}',
    summary.requests, e.connect + e.read + e.write + e.timeout, latency:percentile(99.9) / 1000,
    t:get("fresh"), t:get("unchanged"), t:get("packed"), t:get("other")))
end
`;
