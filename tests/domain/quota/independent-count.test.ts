import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { resolveCampaign } from '#domain/campaign/site.ts';
import { tally, targetStates } from '#domain/quota/target-state.ts';
import { readContent } from '#sources/files.ts';

/**
 * Counts the targets of the real campaigns a second time: from the files as they lie on the disk, by days as text, with
 * numbers and days taken from the notices. As the content has few real activities, it is counted once more with every
 * sample made real, and its review and importance dealt out.
 */
interface Raw {
  readonly name: string;
  readonly region?: string;
  readonly venue?: string;
  readonly sample?: boolean;
  readonly draft?: boolean;
  readonly key?: boolean;
  readonly platform?: { readonly review: string };
  readonly sessions: readonly Readonly<Record<string, string | undefined>>[];
}

const read = (file: string) => {
  const text = readFileSync(file, 'utf8');
  return file.endsWith('.mdx') ? parse(text.split('---\n')[1] ?? '') : JSON.parse(text);
};

const filesIn = (folder: string) => readdirSync(folder).map((name) => path.join(folder, name));

/** By the notices: who, from when to when, how many, and what it must be. */
const asked = {
  'tangshan-2023/county-key': { from: '2023-09-17', to: '2023-09-23', min: 7, is: (raw: Raw) => raw.key === true },
  'tangshan-2023/department-key': {
    from: '2023-09-17',
    to: '2023-09-23',
    min: 1,
    is: (raw: Raw) => raw.key === true,
  },
  'weinan-2023/member-unit-activity': { from: '2023-09-17', to: '2023-09-23', min: 1, is: () => true },
  'weinan-2023/county-food-safety': {
    from: '2023-09-17',
    to: '2023-09-23',
    min: 1,
    is: (raw: Raw) => /食品安全/u.test(raw.name),
  },
  'wenzhou-2024/county-activities': { from: '2024-08-07', to: '2024-10-10', min: undefined, is: () => true },
  'guyuan-2023/unit-key-activities': {
    from: '2023-08-21',
    to: '2023-09-30',
    min: 8,
    is: (raw: Raw) => raw.key === true,
  },
} as const;

const thirds = { 上旬: ['01', '10'], 中旬: ['11', '20'], 下旬: ['21', '31'] } as const;

/** First and last day of a month or a third of it, as text: a day that a month lacks does no harm. */
function daysOfPart(date: string): readonly [string, string] {
  const third = Object.entries(thirds).find(([name]) => date.endsWith(name))?.[1] ?? ['01', '31'];
  const month = date.slice(0, 7);
  return [`${month}-${third[0]}`, `${month}-${third[1]}`];
}

/** Whether a session is for certain on a day from the first to the last. */
function isOn(session: Raw['sessions'][number], from: string, to: string): boolean {
  const { kind, status, start, end, date = '' } = session;
  if (status === 'cancelled' || kind === 'tba') return false;
  if (kind === 'partial') {
    const [first, last] = daysOfPart(date);
    return first >= from && last <= to;
  }
  const first = start?.slice(0, 10) ?? session['from'] ?? '';
  const last = end?.slice(0, 10) ?? session['to'] ?? first;
  return first <= to && last >= from;
}

/** How many count in each region, and `''` for all. */
function countByHand(content: string, id: keyof typeof asked): ReadonlyMap<string, number> {
  const [campaign = ''] = id.split('/');
  const folder = path.join(content, 'campaigns', campaign);
  const counts = new Map<string, number>();
  for (const file of filesIn(path.join(folder, 'activities'))) {
    const raw: Raw = read(file);
    const { from, to, is } = asked[id];
    const isCounted =
      !raw.sample &&
      !raw.draft &&
      raw.platform?.review === '已通过' &&
      raw.sessions.some((session) => isOn(session, from, to)) &&
      is(raw);
    if (!isCounted) continue;
    const region = raw.region ?? (raw.venue && read(path.join(folder, 'venues', `${raw.venue}.json`)).region) ?? '-';
    counts.set(region, (counts.get(region) ?? 0) + 1);
    counts.set('', (counts.get('') ?? 0) + 1);
  }
  return counts;
}

const root = mkdtempSync(path.join(tmpdir(), 'quota-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Makes a copy of the content in which the samples are real: two of three passed the review, every other one is important. */
function withoutSamples(): string {
  cpSync('content', root, { recursive: true, filter: (name) => !name.includes(`${path.sep}media`) });
  for (const campaign of filesIn(path.join(root, 'campaigns'))) {
    const jsons = filesIn(path.join(campaign, 'activities')).filter((file) => file.endsWith('.json'));
    jsons.forEach((file, index) => {
      const { sample: _, ...raw } = read(file);
      const review = index % 3 === 0 ? '全国审批中' : '已通过';
      writeFileSync(file, JSON.stringify({ ...raw, key: index % 2 === 0, platform: { review } }));
    });
  }
  return root;
}

const readings = { asItIs: readContent('content'), withoutSamples: readContent(withoutSamples()) };

async function countByProgram(reading: keyof typeof readings, id: string) {
  const [campaignId, targetId] = id.split('/');
  const { content: known } = await readings[reading];
  const campaign = known.campaigns.find((each) => each.id === campaignId);
  if (!campaign) throw new Error(`No campaign ${campaignId}`);
  const state = targetStates(resolveCampaign(campaign, known.rulesets)).find(({ target }) => target.id === targetId);
  if (!state) throw new Error(`No target ${targetId}`);
  return state;
}

const stateByHand = (count: number, min: number | undefined) => {
  if (min === undefined) return { kind: 'no-number' };
  return count < min ? { kind: 'short', by: min - count } : { kind: 'met' };
};

describe.each(Object.keys(asked) as (keyof typeof asked)[])('the figures of %s match a count by hand', (id) => {
  async function compare(reading: keyof typeof readings) {
    const counts = countByHand(reading === 'asItIs' ? 'content' : root, id);
    const { units, judged } = await countByProgram(reading, id);
    if (units === undefined) expect(tally(judged).counted.length).toBe(counts.get('') ?? 0);
    for (const { id: region, counted, progress } of units ?? []) {
      const count = counts.get(region) ?? 0;
      expect([region, counted.length, progress]).toEqual([region, count, stateByHand(count, asked[id].min)]);
    }
    return counts.get('') ?? 0;
  }

  test('as the content is', async () => {
    await compare('asItIs');
  });

  test('with every sample made real', async () => {
    expect(await compare('withoutSamples')).toBeGreaterThan(2);
  });
});

test('facilities, which no activity is, are not counted as none', async () => {
  for (const id of [
    'weinan-2023/outdoor-ecology-site',
    'weinan-2023/ecology-display',
    'wenzhou-2024/experience-points',
  ]) {
    const { units = [] } = await countByProgram('asItIs', id);
    const counties = units.filter(({ progress }) => progress.kind !== 'apart');
    expect(counties.length).toBeGreaterThan(0);
    expect(new Set(counties.map(({ progress }) => progress.kind))).toEqual(new Set(['not-recorded']));
  }
});
