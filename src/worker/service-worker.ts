/// <reference lib="webworker" />
import { ExpirationPlugin } from 'workbox-expiration/ExpirationPlugin.js';
import { CacheFirst } from 'workbox-strategies/CacheFirst.js';
import { NetworkFirst } from 'workbox-strategies/NetworkFirst.js';
import { fetchedAt, keepable, marked, unavailable } from './answers.ts';
import { type KeptSection, type KeptSite, sectionOf, treatmentOf } from './kept-site.ts';

/**
 * Lets a site that was visited be read without a network, and never without saying so: pages come from the network, and
 * from what was kept only when that fails or takes too long, with a notice of their date. There is one worker at the base
 * for the hub and all campaigns: visitors go from one to another, and a worker's scope covers all that lies below it anyway.
 * Only of a campaign that is visited something is kept: its home, schedule, favourites and offline page (`KeptSection`), then
 * each page that is opened.
 */
declare const self: ServiceWorkerGlobalScope;
/** Put in by the build, src/integrations/offline.ts. */
declare const KEPT_SITE: KeptSite;

const site = KEPT_SITE;
const root = site.sections[site.sections.length - 1];
const timeout = 4;
const day = 86_400_000;
const keptDays = 30;

/** Caches belong to all that is on a host, and a portal may have workers of its own. */
const named = (name: string): string => `kepu-${name} ${site.base}`;
const pathOf = (url: string): string => new URL(url).pathname;

/** Asks the server itself: what the browser kept would come without a notice. */
const asked = (address: string): Request =>
  new Request(address, { cache: 'no-cache', credentials: 'same-origin', redirect: 'manual' });

const pagePlugin = {
  // A new request, for older browsers refuse to change that of a navigation.
  requestWillFetch: async ({ request }: { readonly request: Request }) => asked(request.url),
  fetchDidSucceed: async ({ response }: { readonly response: Response }) => {
    if (response.status >= 500) throw new Error(`The server answers ${response.status}`);
    return response;
  },
  // What stands behind a question mark is for scripts; the page is the same.
  cacheKeyWillBeUsed: async ({ request }: { readonly request: Request }) => pathOf(request.url),
  cacheWillUpdate: async ({ response }: { readonly response: Response }) => keepable(response),
};
const noticePlugin = {
  cachedResponseWillBeUsed: async ({ cachedResponse }: { readonly cachedResponse?: Response }) =>
    cachedResponse ? marked(cachedResponse) : null,
};
type Plugin = NonNullable<NonNullable<ConstructorParameters<typeof CacheFirst>[0]>['plugins']>[number];
/** Workbox's types know no exactOptionalPropertyTypes. */
const expiring = (limits: NonNullable<ConstructorParameters<typeof ExpirationPlugin>[0]>): Plugin =>
  new ExpirationPlugin({ ...limits, purgeOnQuotaError: true }) as Plugin;

const pagesIn = (cacheName: string, limits: { readonly maxEntries?: number } = {}) =>
  new NetworkFirst({
    cacheName,
    networkTimeoutSeconds: timeout,
    plugins: [pagePlugin, expiring({ ...limits, maxAgeSeconds: (keptDays * day) / 1000 }), noticePlugin],
  });
const core = pagesIn(named('core'));
const visited = pagesIn(named('visited'), { maxEntries: 60 });
const assets = new CacheFirst({ cacheName: named('assets'), plugins: [expiring({ maxEntries: 100 })] });

/**
 * Fetches what a section keeps and the device lacks or has since more than a day, or all of it `anew`.
 * @throws when something cannot be had.
 */
async function keepSection(event: ExtendableEvent, section: KeptSection, anew = false): Promise<void> {
  const cache = await caches.open(core.cacheName);
  const keepPage = async (page: string) => {
    const former = anew ? undefined : await cache.match(page);
    if (former && Date.now() - fetchedAt(former) < day) return;
    const kept = keepable(await fetch(asked(page)));
    if (!kept) throw new Error(`${page} cannot be kept`);
    await cache.put(page, kept);
  };
  await Promise.all([
    ...section.pages.map(keepPage),
    ...section.assets.map((asset) => assets.handle({ event, request: new Request(asset) })),
  ]);
}

/** A new worker comes with new content: what was kept is fetched anew, or the worker before stays. */
async function install(event: ExtendableEvent): Promise<void> {
  const cache = await caches.open(core.cacheName);
  if (root) await keepSection(event, { ...root, pages: [root.offline], assets: [] }, true);
  for (const section of site.sections) {
    if (await cache.match(section.home)) await keepSection(event, section, true);
  }
  await self.skipWaiting();
}

async function activate(): Promise<void> {
  const cache = await caches.open(core.cacheName);
  for (const { url } of await cache.keys()) if (treatmentOf(site, pathOf(url)) !== 'core') await cache.delete(url);
  await self.clients.claim();
}

/** A page is open: the first one came before there was a worker. What cannot be had now is asked for from the next page. */
async function keepOpened(event: ExtendableEvent, url: string): Promise<void> {
  const path = pathOf(url);
  const section = sectionOf(site, path);
  if (!section) return;
  const isNew = treatmentOf(site, path) === 'visited' && !(await caches.match(path, { cacheName: visited.cacheName }));
  const pages = isNew ? [visited.handle({ event, request: new Request(path) })] : [];
  await Promise.all([keepSection(event, section), ...pages]).catch(() => undefined);
}

async function offlinePage(path: string): Promise<Response> {
  const cache = await caches.open(core.cacheName);
  const own = await cache.match(sectionOf(site, path)?.offline ?? '');
  const kept = own ?? (await cache.match(root?.offline ?? ''));
  return kept ? unavailable(kept) : Response.error();
}

function answer(event: FetchEvent): void {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  const treatment = treatmentOf(site, url.pathname);
  if (treatment === 'asset') event.respondWith(assets.handle(event));
  if (request.mode !== 'navigate') return;
  const orOffline = (page: Promise<Response>) => event.respondWith(page.catch(() => offlinePage(url.pathname)));
  if (treatment === 'core') orOffline(core.handle(event));
  if (treatment === 'visited') orOffline(visited.handle(event));
  if (treatment === 'search') orOffline(fetch(request));
}

self.addEventListener('install', (event) => event.waitUntil(install(event)));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('fetch', answer);
self.addEventListener('message', (event) => {
  if (event.source && 'url' in event.source) event.waitUntil(keepOpened(event, event.source.url));
});
