import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { plannedFiles } from '#domain/site/planned-files.ts';
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
  for (const { path: address } of content.campaigns.flatMap(plannedFiles)) {
    if (address === '' || address.endsWith('/')) writePage(address);
    else write(address, address.endsWith('/poster.png') ? pngHeader(600) : '');
  }
  write('service-worker.js', '');
  write('table-reader.js', '');
  write('licences.txt', '');
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
  'posters/organizations/city-association.zip',
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
