import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { stringify } from 'yaml';
import type { CampaignContent, Entry } from '#domain/campaign/content.ts';
import { hubPart } from '#domain/site/build-part.ts';
import { entryKindNames } from '#domain/site/kinds.ts';
import { withBrowser } from '../browser.ts';
import { asPublished } from '../e2e/told-words.ts';
import { manyCampaigns } from '../many-campaigns.ts';
import { buildSite } from '../site/build-site.ts';
import { serveSite } from '../static-server.ts';

const [maxElements, maxBytes, maxHeight] = [3000, 100 * 1024, 30 * 800];
const content = mkdtempSync(path.join(tmpdir(), 'many-'));
afterAll(() => rmSync(content, { recursive: true }));

/** The hub of 340 campaigns, without their own pages. */
let site = '';
let addresses: readonly string[] = [];
beforeAll(async () => {
  cpSync('content/rulesets', path.join(content, 'rulesets'), { recursive: true });
  for (const campaign of manyCampaigns(340)) writeCampaign(campaign);
  const settings = { CONTENT_DIR: content, SITE_PART: hubPart, CAMPAIGN_NOW: '2027-05-01T10:00+08:00' };
  site = await buildSite('hub-of-many', settings);
  addresses = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((name) => path.basename(name) === 'index.html')
    .map((name) => `/${name.slice(0, -'index.html'.length)}`);
}, 600_000);

function writeCampaign({ id, campaign, ...entries }: CampaignContent): void {
  const folder = path.join(content, 'campaigns', id);
  write(path.join(folder, 'campaign.json'), campaign);
  for (const kind of entryKindNames)
    for (const entry of entries[kind]) write(path.join(folder, kind, `${entry.id}${path.extname(entry.file)}`), entry);
}

function write(file: string, { data, body }: Entry<object>): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const plain = JSON.parse(JSON.stringify(data)) as object;
  writeFileSync(file, body === undefined ? JSON.stringify(plain) : `---\n${stringify(plain)}---\n\n${body}`);
}

test('has pages of provinces, and none with more than 100 KB', () => {
  expect(addresses.filter((address) => address.startsWith('/provinces/')).length).toBeGreaterThan(10);
  const bytes = (address: string) => gzipSync(readFileSync(path.join(site, address, 'index.html'))).length;
  expect(addresses.filter((address) => bytes(address) > maxBytes)).toEqual([]);
});

test.each(['2027-05-01T10:00', '2027-05-25T10:00', '2027-09-12T10:00', '2027-09-26T10:00', '2028-01-01T10:00'])(
  'on %s no page has more than 3,000 elements or 30 screens of a phone',
  async (now) => {
    const large = await withBrowser(async (browser) => {
      const served = await serveSite(site);
      const page = await browser.newPage({ viewport: { width: 375, height: 800 } });
      await asPublished(page);
      await page.clock.setFixedTime(new Date(`${now}:00+08:00`));
      const found: string[] = [];
      for (const address of addresses) {
        await page.goto(served.origin + address);
        const elements = await page.locator('*').count();
        const { height = 0 } = (await page.locator('body').boundingBox()) ?? {};
        if (elements > maxElements || height > maxHeight)
          found.push(`${address}: ${elements}, ${Math.round(height)} px`);
      }
      await served.close();
      return found;
    });
    expect(large).toEqual([]);
  },
);
