import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { builtProblems } from '#integrations/verify-site.ts';
import { aCampaign, aCampaignContent, anActivity, aSiteContent } from '../builders.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'verify-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(file: string, content: string | Buffer) {
  const target = path.join(root, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, content);
}

const writePage = (address: string, body = '') => write(`${address}index.html`, `<html><body>${body}</body></html>`);

/** Signature and header of a PNG of this width and a height of 350 px. */
const pngHeader = (width: number) =>
  Buffer.from(`89504e470d0a1a0a0000000d49484452${width.toString(16).padStart(8, '0')}0000015e`, 'hex');

const fixedPages =
  'schedule schedule/venues calendars changes activities venues routes resources organizations regions programmes types topics audiences notices posters posters/rules search mine offline review about accessibility sitemap open-data embed organize organize/activities organize/targets organize/recommendation organize/deadlines organize/summaries organize/sources'
    .split(' ')
    .map((name) => `${name}/`);

const fixedFiles = [
  ...[
    'calendar.ics',
    'feed.xml',
    'feed.rss',
    'feed.json',
    'schedule.json',
    'llms.txt',
    'manifest.json',
    'service-worker.js',
  ],
  ...['icon-192.png', 'icon-512.png', 'icon-maskable.png', 'apple-touch-icon.png'],
  ...['feeds/changes.xml', 'feeds/changes.rss', 'feeds/changes.json'],
  ...'activities sessions venues organizations notices routes resources'
    .split(' ')
    .flatMap((table) => ['csv', 'xlsx', 'json'].map((ending) => `open-data/${table}.${ending}`)),
  'organize/deadlines/all.ics',
  ...['blank', 'campaign', 'units/city-association'].map((summary) => `organize/summaries/${summary}.docx`),
  ...['targets', 'verdicts'].flatMap((table) =>
    ['csv', 'xlsx', 'json'].map((ending) => `organize/targets/${table}.${ending}`),
  ),
];

const posterSets = ['days/2023-09-17', 'regions/yuanzhou', 'organizations/city-association', 'programmes/main'].map(
  (set) => `posters/${set}`,
);

const content = aSiteContent({
  campaigns: [
    aCampaignContent({
      campaign: aCampaign({ regions: [], programmes: [] }),
      activities: [anActivity()],
      venues: [],
      organizations: [],
      notices: [],
    }),
  ],
});

/** A campaign alone with one activity, as a build should leave it. */
function writeSite() {
  const sets = posterSets.map((set) => `${set}/`);
  const pages = ['activities/main-event/', 'organize/activities/main-event/', 'schedule/2023-09-17/'];
  for (const address of ['', ...fixedPages, ...sets, ...pages]) writePage(address);
  for (const file of [...fixedFiles, 'posters/all.zip', ...posterSets.map((set) => `${set}.zip`)]) write(file, '');
  write('activities/main-event.ics', '');
  write('organize/activities/main-event.json', '');
  write('activities/main-event/poster.png', pngHeader(600));
  write('activities/main-event/poster.jpg', '');
}

async function problems() {
  const address = { origin: 'https://kepu.example', base: '/kpr/', alone: true };
  const found = await builtProblems(root, content, { address, chosen: ['guyuan-2023'], repository: undefined });
  return found.map(({ code, file }) => `${code} ${file}`);
}

const activity = 'content/campaigns/guyuan-2023/activities/main-event.json';

test('a whole site has no problem', async () => {
  writeSite();
  expect(await problems()).toEqual([]);
});

test.each([
  'activities/main-event/index.html',
  'activities/main-event/poster.png',
  'activities/main-event/poster.jpg',
  'posters/days/2023-09-17.zip',
  'activities/main-event.ics',
  'organize/activities/main-event/index.html',
  'organize/activities/main-event.json',
  'schedule/2023-09-17/index.html',
])('%s that is not there is missed', async (file) => {
  writeSite();
  rmSync(path.join(root, file));
  expect(await problems()).toEqual([`page-missing ${activity}`]);
});

test('a poster of another width, or that is no picture, is refused', async () => {
  writeSite();
  for (const bytes of [pngHeader(640), Buffer.from('<html>'), Buffer.alloc(0)]) {
    write('activities/main-event/poster.png', bytes);
    expect(await problems()).toEqual([`poster-size ${activity}`]);
  }
});

test('links, anchors and what pages load are followed', async () => {
  writeSite();
  writePage(
    'activities/main-event/',
    '<a href="/kpr/gone/">a</a><a href="#gone">b</a><img src="https://cdn.example/a.png" alt="">',
  );
  expect(await problems()).toEqual([
    `link-broken ${activity}`,
    `anchor-missing ${activity}`,
    `asset-foreign ${activity}`,
  ]);
});

test('the pages of the search index are not looked at', async () => {
  writeSite();
  write('pagefind/ui.html', '<a href="/gone/">');
  expect(await problems()).toEqual([]);
});

const campaignFile = 'content/campaigns/guyuan-2023/campaign.json';

test('a page that loads from elsewhere, or only connects there, is refused', async () => {
  writeSite();
  writePage(
    'about/',
    `<link rel="stylesheet" href="https://fonts.googleapis.com/css2?family=Noto"><link rel="preconnect" href="https://fonts.gstatic.com">
    <script src="//unpkg.com/x.js"></script><style>@import "https://cdn.jsdelivr.net/x.css";</style>`,
  );
  expect(await problems()).toEqual(Array.from({ length: 4 }, () => `asset-foreign ${campaignFile}`));
});

test('a font that lies anywhere in the site is refused', async () => {
  writeSite();
  write('fonts/msyh.ttf', 'font');
  write('pagefind/ui.WOFF2', 'font');
  expect(await problems()).toEqual(['font-licence /kpr/fonts/msyh.ttf', 'font-licence /kpr/pagefind/ui.WOFF2']);
});
