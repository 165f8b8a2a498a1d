import { expect, test } from 'vitest';
import { resolveCampaign } from '#domain/campaign/site.ts';
import { readContent } from '#sources/files.ts';

const { content } = await readContent('content');
const sites = content.campaigns.map((campaign) => resolveCampaign(campaign, content.rulesets));

test('no sample activity of the five campaigns names a real organization', () => {
  const named = sites.flatMap(({ id, activities, organizations }) => {
    const real = organizations.filter(({ organization }) => !organization.sample);
    const names = new Set(real.map(({ organization }) => organization.name));
    return activities
      .filter(({ activity }) => activity.sample)
      .flatMap(({ id: activity, hosts, organizers, coOrganizers, activity: { channel } }) =>
        [...[...hosts, ...organizers, ...coOrganizers].map(({ organization }) => organization.name), channel?.unit]
          .filter((name) => name !== undefined && names.has(name))
          .map((name) => `${id} ${activity}: ${name}`),
      );
  });
  expect(named).toEqual([]);
});

test('introductions and summaries of the five campaigns promise nothing that only samples offer', () => {
  const promises = /免费|不用预约|直接到场|水火箭|义诊|纸桥|都至少有一场/u;
  const texts = content.campaigns.flatMap(({ campaign: { data } }) => [
    data.summary ?? '',
    data.introduction ?? '',
    ...data.programmes.map(({ summary = '' }) => summary),
  ]);
  expect(texts.filter((text) => promises.test(text))).toEqual([]);
});
