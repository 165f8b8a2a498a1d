import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { withBrowser } from '../browser.ts';
import { type ServedSite, serveSite } from '../static-server.ts';
import { ask } from './ask.ts';
import { serveWithNginx } from './nginx-server.ts';

const site = inject('site');
const stylesheet = `/_astro/${fileIn('_astro', '.css')}`;
const script = `/_astro/${fileIn('_astro', '.js')}`;
const indexPart = `/guyuan-2023/pagefind/index/${fileIn('guyuan-2023/pagefind/index', '.pf_index')}`;
const activity = '/guyuan-2023/activities/main-event';

let served: ServedSite;
beforeAll(async () => {
  served = await serveWithNginx(site);
});
afterAll(() => served?.close());
const get = (address: string, headers: Record<string, string> = {}) => ask(served.origin + address, headers);

describe('the headers of an answer', () => {
  it.each(['/', `${activity}/`, stylesheet, `${activity}.ics`, '/no-such-page/', activity])(
    '%s comes with every header that public/_headers names for all',
    async (address) => {
      const { headers } = await get(address);
      const wanted = rule('/*');
      expect(Object.keys(wanted)).toContain('x-frame-options');
      expect(Object.fromEntries(Object.keys(wanted).map((name) => [name, headers[name]]))).toEqual(wanted);
    },
  );

  it.each([
    ['/', 'text/html; charset=utf-8'],
    [stylesheet, 'text/css; charset=utf-8'],
    [script, 'text/javascript; charset=utf-8'],
    [`${activity}.ics`, 'text/calendar; charset=utf-8'],
    [`${activity}/poster.png`, 'image/png'],
    ['/favicon.svg', 'image/svg+xml; charset=utf-8'],
    ['/sitemap-index.xml', 'application/xml; charset=utf-8'],
    ['/robots.txt', 'text/plain; charset=utf-8'],
    ['/guyuan-2023/manifest.json', 'application/json; charset=utf-8'],
    ['/guyuan-2023/icon-maskable.png', 'image/png'],
    ['/guyuan-2023/pagefind/pagefind.js', 'text/javascript; charset=utf-8'],
    ['/guyuan-2023/pagefind/pagefind-entry.json', 'application/json; charset=utf-8'],
    [indexPart, 'application/octet-stream'],
    ['/service-worker.js', 'text/javascript; charset=utf-8'],
  ])('%s is of the type %s', async (address, type) => {
    const { status, headers } = await get(address);
    expect([status, headers['content-type']]).toEqual([200, type]);
  });

  it.each([
    [stylesheet, rule('/_astro/*')['cache-control']],
    [indexPart, 'public, max-age=31536000, immutable'],
    ['/', 'public, max-age=300'],
    [`${activity}/`, 'public, max-age=300'],
    [`${activity}.ics`, 'public, max-age=300'],
    ['/guyuan-2023/pagefind/pagefind.js', 'public, max-age=300'],
    ['/service-worker.js', rule('/service-worker.js')['cache-control']],
    ['/guyuan-2023/manifest.json', 'public, max-age=300'],
    ['/_astro/of-a-former-site.css', 'no-store'],
    ['/no-such-page/', 'no-store'],
  ])('%s is kept by a browser as long as it stays true: %s', async (address, rule) => {
    expect((await get(address)).headers['cache-control']).toBe(rule);
  });
});

describe('in a frame of another site', () => {
  it.each(['/guyuan-2023/embed/', '/quanzhou-2023/zh-hant/embed/'])(
    '%s may stand, as public/_headers says too',
    async (address) => {
      const { 'content-security-policy': wanted } = rule('/:campaign/embed/');
      expect([wanted, (await get(address)).headers['content-security-policy']]).toEqual([
        'frame-ancestors *',
        'frame-ancestors *',
      ]);
    },
  );

  it.each(['/', '/guyuan-2023/', '/guyuan-2023/schedule/', '/guyuan-2023/embed/no-such-page/'])(
    '%s may not',
    async (address) => {
      const { headers } = await get(address);
      expect([headers['x-frame-options'], headers['content-security-policy']]).toEqual(['SAMEORIGIN', undefined]);
    },
  );

  it('a browser shows the schedule for other sites and no other page, and its links leave the frame', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'bureau-'));
    const frames = ['embed', 'schedule'].map((name) => `<iframe src="${served.origin}/guyuan-2023/${name}/"></iframe>`);
    writeFileSync(path.join(folder, 'index.html'), frames.join(''));
    const bureau = await serveSite(folder);
    await withBrowser(async (browser) => {
      const page = await browser.newPage();
      await page.goto(`${bureau.origin}/`);
      const [embedded, refused] = ['first', 'last'].map((position) => page.frameLocator(`iframe:${position}-of-type`));
      const link = embedded?.locator('.embed-row a').first();
      const [opened] = await Promise.all([page.context().waitForEvent('page'), link?.click()]);
      await opened.waitForLoadState();
      expect(new URL(opened.url()).pathname).toMatch(/^\/guyuan-2023\/activities\/[^/]+\/$/u);
      expect(await opened.evaluate(() => window.opener)).toBeNull();
      expect(page.url()).toBe(`${bureau.origin}/`);
      expect(await refused?.locator('.ticket').count()).toBe(0);
    });
    await bureau.close();
    rmSync(folder, { recursive: true });
  });
});

describe('a site at the root of its host', () => {
  it('an address without its slash is led to the one with it, on whatever scheme and host it was asked', async () => {
    const { status, headers } = await get(`${activity}?from=poster`);
    expect([status, headers.location]).toEqual([301, `${activity}/?from=poster`]);
  });

  it.each(['/no-such-page/', '/guyuan-2023/no-such-file.ics', '/_astro/', '/.git/config'])(
    '%s answers 404 with the page of the site',
    async (address) => {
      const { status, body } = await get(address);
      expect([status, body.toString()]).toEqual([404, readFileSync(path.join(site, '404.html'), 'utf8')]);
    },
  );

  it('pages, styles and calendars come packed to whoever can unpack them, and the index of the search as it is', async () => {
    const packed = { 'accept-encoding': 'gzip' };
    for (const address of [`${activity}/`, stylesheet, `${activity}.ics`]) {
      const { headers, body } = await get(address, packed);
      expect([headers['content-encoding'], headers.vary], address).toEqual(['gzip', 'Accept-Encoding']);
      expect(gunzipSync(body), address).toEqual((await get(address)).body);
    }
    expect((await get(indexPart, packed)).headers['content-encoding']).toBeUndefined();
  });

  it('a page that has not changed is not sent again', async () => {
    const { headers } = await get('/');
    expect((await get('/', { 'if-none-match': headers.etag ?? '' })).status).toBe(304);
  });
});

describe('with the headers of the server', () => {
  it.each([
    ['in the page', "script-src 'self' 'wasm-unsafe-eval'"],
    ['in a worker, where the page may not compile', "script-src 'self'"],
  ])('search runs %s', async (_, policy) => {
    await withBrowser(async (browser) => {
      const page = await browser.newPage();
      await page.route('**/search/?*', async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replace(/script-src [^;]+/u, policy.replaceAll("'", '&#39;'));
        await route.fulfill({ response, body });
      });
      await page.goto(`${served.origin}/search/?q=晚疫病`);
      await page.locator('main a[href$="/activities/potato-blight/"]').first().waitFor({ timeout: 15_000 });
      expect(page.workers().length).toBe(policy.includes('wasm') ? 0 : 1);
    });
  });
});

it('a page that may be five minutes old says its date all the same once the server is gone', async () => {
  const own = await serveWithNginx(site);
  await withBrowser(async (browser) => {
    const page = await browser.newPage();
    await page.goto(`${own.origin}/guyuan-2023/`);
    const kept = () => page.evaluate(() => caches.match('/guyuan-2023/mine/').then(Boolean));
    await expect.poll(kept, { timeout: 20_000 }).toBe(true);
    await page.goto(`${own.origin}/guyuan-2023/mine/`);
    expect(await page.locator('.kept-notice').count()).toBe(0);
    await own.close();
    await page.goto(`${own.origin}/guyuan-2023/mine/`);
    expect(await page.locator('.kept-notice').innerText()).toContain('离线内容，截至');
  });
});

it('a site in a column of a portal answers there, with its own page for what is missing', async () => {
  const folder = inject('siteUnderBase');
  const portal = await serveWithNginx(folder, '/kpr/');
  const page = await ask(`${portal.origin}/kpr/pengyang-2027/`);
  const redirect = await ask(`${portal.origin}/kpr/pengyang-2027`);
  const missing = await ask(`${portal.origin}/kpr/no-such-page/`);
  await portal.close();
  expect(page.status).toBe(200);
  expect(redirect.headers['location']).toBe('/kpr/pengyang-2027/');
  const notFound = readFileSync(path.join(folder, '404.html'), 'utf8');
  expect([missing.status, missing.body.toString()]).toEqual([404, notFound]);
});

/** The headers that public/_headers has for a pattern, with names in lower case. */
function rule(pattern: string): Record<string, string> {
  const lines = readFileSync(new URL('../../public/_headers', import.meta.url), 'utf8').split('\n');
  const start = lines.indexOf(pattern) + 1;
  const end = lines.findIndex((line, index) => index >= start && !line.startsWith('  '));
  return Object.fromEntries(
    lines.slice(start, end).map((line) => {
      const [name = '', ...value] = line.trim().split(': ');
      return [name.toLowerCase(), value.join(': ')];
    }),
  );
}

function fileIn(folder: string, ending: string): string {
  const file = readdirSync(path.join(site, folder)).find((name) => name.endsWith(ending));
  if (!file) throw new Error(`The site has no ${ending} in ${folder}`);
  return file;
}
