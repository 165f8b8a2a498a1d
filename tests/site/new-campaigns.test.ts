import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, inject, test } from 'vitest';
import { withoutPhrases } from '../../src/integrations/phrases/mark-phrases.ts';
import { type BuiltSite, pageAt, readSite } from './built-site.ts';

const site = readSite(inject('newCampaigns'));

/** Readable text of every file of a campaign, by path; of an archive, the text of its XML parts. */
function textsOf({ folder, pages, files }: BuiltSite, campaign: string): ReadonlyMap<string, string> {
  const isOwn = (address: string) => address.startsWith(`/${campaign}/`);
  const texts = new Map(pages.filter(({ path: own }) => isOwn(own)).map(({ path: own, source }) => [own, source]));
  for (const file of [...files].filter(isOwn)) {
    const bytes = readFileSync(path.join(folder, file));
    if (/\.(?:docx|xlsx)$/u.test(file)) {
      const parts = Object.values(unzipSync(bytes)).map((part) => new TextDecoder().decode(part));
      texts.set(file, parts.join('\n'));
    } else if (/\.(?:ics|xml|rss|json|csv|txt|svg|js)$/u.test(file)) texts.set(file, bytes.toString('utf8'));
  }
  return texts;
}

const naming = (campaign: string, words: RegExp) =>
  [...textsOf(site, campaign)].filter(([, text]) => words.test(text)).map(([file]) => file);

test('nothing of a 科普月 says 科普日', () => {
  expect(naming('dingxi-2027', /科普日/u)).toEqual([]);
  expect(naming('dingxi-2027', /科普月/u)).toContain('/dingxi-2027/calendar.ics');
});

test.each(['pudong-science-week-2027', 'xiji-2027'])('nothing of %s says 科普日 or 科普月', (campaign) => {
  expect(naming(campaign, /科普[日月]/u)).toEqual([]);
});

test.each([
  ['dingxi-2027', '定西市2027年全国科普月'],
  ['pudong-science-week-2027', '浦东新区2027年全国科技活动周'],
  ['xiji-2027', '西吉县2027年科技节'],
])('the home of %s is titled %s', (campaign, title) => {
  expect(pageAt(site, `/${campaign}/`).source).toContain(`<title>${title}</title>`);
});

test('the blank between the phrases of a theme is kept on the page, outside of boxes that would swallow it', () => {
  const page = withoutPhrases(pageAt(site, '/xiji-2027/').source);
  expect(page).toMatch(/一粒种子<\/span> <span class="phrase">一片天/u);
});

test('an edition that the title does not name stands beside it', () => {
  expect(pageAt(site, '/xiji-2027/').html.text).toContain('2027年科技节（第3届）');
});

describe('a campaign without a rule set', () => {
  test('has no assistant, no recommendation, no rules of posters, and leads to none', () => {
    const paths = site.pages.map(({ path: own }) => own).filter((own) => own.startsWith('/xiji-2027/'));
    expect(paths.filter((own) => /filling|recommend|poster-rules|posters\/rules/u.test(own))).toEqual([]);
    expect(naming('xiji-2027', /推优|填报助手/u)).toEqual([]);
  });
});

test('a rule set that nobody has verified is told as such on each page that rests on it', () => {
  const fillings = site.pages.filter(({ path: own }) => /^\/dingxi-2027\/organize\/activities\//u.test(own));
  expect(fillings.length).toBeGreaterThan(1);
  expect(fillings.filter(({ html }) => !html.text.includes('未核实')).map(({ path: own }) => own)).toEqual([]);
});
