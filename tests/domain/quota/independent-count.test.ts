import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { resolveCampaign } from '#domain/campaign/site.ts';
import { activity } from '#schemas/activity.ts';
import { campaign } from '#schemas/campaign.ts';
import { notice } from '#schemas/notice.ts';
import { organization } from '#schemas/organization.ts';
import { ruleset } from '#schemas/ruleset.ts';
import { venue } from '#schemas/venue.ts';
import { targetsView } from '#views/organize/targets.ts';
import { aViewContext, element } from '../../site-builders.ts';
import { asked, countByHand, type Figures, type TargetKey } from './count-by-hand.ts';
import { randomCampaign, randomOf } from './random-campaign.ts';
import { type RawCampaign, rawCampaign } from './raw-content.ts';

const targetKeys = Object.keys(asked) as readonly TargetKey[];
const campaignIds = [...new Set(targetKeys.map((key) => key.split('/')[0] ?? ''))];
const raws = new Map(campaignIds.map((id) => [id, rawCampaign(id)]));

const rulesets = [2023, 2024].map((year) => {
  const id = `kepu-${year}`;
  return { id, file: id, data: ruleset.parse(JSON.parse(readFileSync(`content/rulesets/${id}.json`, 'utf8'))) };
});

/** The board of a campaign, made from raw content by the program. */
function boardOf(id: string, raw: RawCampaign) {
  const entries = <T>(kind: Readonly<Record<string, object>>, parse: (data: object) => T) =>
    Object.entries(kind).map(([name, data]) => ({ id: name, file: name, data: parse(data) }));
  const content = {
    id,
    campaign: { id: 'campaign', file: 'campaign.json', data: campaign.parse(raw.campaign) },
    activities: entries(raw.activities, (data) => activity.parse(data)),
    venues: entries(raw.venues, (data) => venue.parse(data)),
    organizations: entries(raw.organizations, (data) => organization.parse(data)),
    notices: entries(raw.notices, (data) => notice.parse(data)),
    routes: [],
    resources: [],
  };
  return targetsView({ ...aViewContext(), site: resolveCampaign(content, rulesets) }).targets;
}

function figuresOf(key: TargetKey, board: ReturnType<typeof boardOf>): Figures {
  const target = element(board.filter(({ id }) => id === key.split('/')[1]));
  if (target.units.kind === 'unknown') return target.counted.length;
  return target.units.rows.map(({ name, count, mark }) => [
    name,
    mark.word === '不参加，不计入' ? undefined : count,
    mark.word,
  ]);
}

test('the campaigns have no target that is not counted by hand', () => {
  const ids = campaignIds.flatMap((id) => raws.get(id)?.campaign.targets?.map((target) => `${id}/${target.id}`) ?? []);
  expect(ids.toSorted()).toEqual(targetKeys.toSorted());
  expect(rawCampaign('quanzhou-2023').campaign.targets).toBeUndefined();
});

describe.each(campaignIds)('the board of %s has the figures of a count by hand', (id) => {
  const raw = element([raws.get(id)].filter((each) => each !== undefined));
  const keys = targetKeys.filter((key) => key.startsWith(`${id}/`));
  const compare = (dealt: RawCampaign) => {
    const board = boardOf(id, dealt);
    for (const key of keys) expect([key, figuresOf(key, board)]).toEqual([key, countByHand(key, dealt)]);
  };

  test('as the content is', () => {
    compare(raw);
  });

  test.each(Array.from({ length: 20 }, (_, seed) => seed + 1))('dealt anew with seed %i', (seed) => {
    compare(randomCampaign(raw, randomOf(seed)));
  });

  test('the seeds deal every target something to count', () => {
    const sums = keys.map((key) =>
      Array.from({ length: 20 }, (_, seed) => countByHand(key, randomCampaign(raw, randomOf(seed + 1))))
        .map((figures) => (typeof figures === 'number' ? figures : figures.reduce((sum, [, n = 0]) => sum + n, 0)))
        .reduce((sum, count) => sum + count, 0),
    );
    for (const [index, sum] of sums.entries()) expect([keys[index], sum > 10]).toEqual([keys[index], true]);
  });
});
