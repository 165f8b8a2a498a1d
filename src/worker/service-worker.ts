/// <reference lib="webworker" />
import { ExpirationPlugin } from 'workbox-expiration/ExpirationPlugin.js';
import { CacheFirst } from 'workbox-strategies/CacheFirst.js';
import { NetworkFirst } from 'workbox-strategies/NetworkFirst.js';
import { fetchedAt, keepable, marked, unavailable } from './answers.ts';
import { type KeptSection, type KeptSite, sectionOf, sectionsOf, treatmentOf } from './kept-site.ts';

/**
 * Service worker for offline reading. Pages are network first; the cache is used only when the network fails or takes
 * longer than 4 s, and cached pages show a notice with their date. One worker at the base serves the hub and all
 * campaigns: visitors switch between them, and its scope includes all paths below anyway. A campaign is cached only
 * after a visit: first its home, schedule, favourites and offline page (`KeptSection`), then each opened page.
 */
declare const self: ServiceWorkerGlobalScope;
/** Put before the program, see src/integrations/offline/worker-code.ts. */
declare const KEPT_SITE: KeptSite;

const site = sectionsOf(KEPT_SITE);
const root = site.sections[site.sections.length - 1];
const timeout = 4;
const day = 86_400_000;
const keptDays = 30;

/** Cache names include the base, because all sites on an origin share CacheStorage. */
const named = (name: string): string => `kepu-${name} ${site.base}`;
const pathOf = (url: string): string => new URL(url).pathname;

/** A request that revalidates the HTTP cache, whose copies would be shown without a notice. */
const asked = (address: string): Request =>
  new Request(address, { cache: 'no-cache', credentials: 'same-origin', redirect: 'manual' });

const pagePlugin = {
  // Create a new request: older browsers cannot modify a navigation request.
  requestWillFetch: async ({ request }: { readonly request: Request }) => asked(request.url),
  fetchDidSucceed: async ({ response }: { readonly response: Response }) => {
    if (response.status >= 500) throw new Error(`The server answers ${response.status}`);
    return response;
  },
  // Ignore the query: only scripts read it, the page is the same.
  cacheKeyWillBeUsed: async ({ request }: { readonly request: Request }) => pathOf(request.url),
  cacheWillUpdate: async ({ response }: { readonly response: Response }) => keepable(response),
};
const noticePlugin = {
  cachedResponseWillBeUsed: async ({ cachedResponse }: { readonly cachedResponse?: Response }) =>
    cachedResponse ? marked(cachedResponse) : null,
};
type Plugin = NonNullable<NonNullable<ConstructorParameters<typeof CacheFirst>[0]>['plugins']>[number];
/** The cast is needed because Workbox's types do not support exactOptionalPropertyTypes. */
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
const rows = new NetworkFirst({
  cacheName: named('rows'),
  networkTimeoutSeconds: timeout,
  plugins: [expiring({ maxEntries: 4, maxAgeSeconds: (keptDays * day) / 1000 })],
});
const assets = new CacheFirst({ cacheName: named('assets'), plugins: [expiring({ maxEntries: 100 })] });

/**
 * Caches the assets of a section, then its pages: a page that is kept has its scripts. Skips pages fetched less than a day ago, unless `anew`.
 * @throws Error when a page or asset cannot be fetched.
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
  await Promise.all(section.assets.map((asset) => assets.handleAll({ event, request: new Request(asset) })[1]));
  await Promise.all(section.pages.map(keepPage));
}

/** A new worker means new content: refetches all cached sections. If that fails, the previous worker stays active. */
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

/**
 * Caches an open page and its section: the first page loads before the worker exists. Failures retry on the next page.
 */
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
  if (treatment === 'rows') event.respondWith(rows.handle(event));
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
