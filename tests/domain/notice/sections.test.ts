import { expect, test } from 'vitest';
import { foundingSections } from '#domain/notice/sections.ts';
import { aCampaign, anActivity, aProgramme } from '../../builders.ts';
import { aCampaignSite, aDeadline, element } from '../../site-builders.ts';
import { aTarget } from '../quota/a-target.ts';

const from = (section: string | undefined, notice = 'guyuan-24') => ({
  source: section === undefined ? { notice } : { notice, section },
});
const campaign = aCampaign({
  programmes: [
    aProgramme({ ...from('三（一）') }),
    aProgramme({ id: 'joint', ...from('三（二）') }),
    aProgramme({ id: 'province', ...from('二', 'upper') }),
  ],
  targets: [aTarget(from('四'))],
  deadlines: [aDeadline(from('三（一）'))],
});

function sections(...activities: Parameters<typeof anActivity>[0][]) {
  const site = aCampaignSite({ campaign, activities: activities.map((each) => anActivity(each)) });
  return foundingSections(element(site.notices), site.activities).map((each) => [
    each.section,
    each.programmes.map(({ id }) => id),
    each.targets.map(({ id }) => id),
    each.deadlines.map(({ id }) => id),
    each.activities.map(({ id }) => id),
  ]);
}

test('each section has the programmes, targets, deadlines and activities that it founds', () => {
  expect(sections({}, { id: 'second', programmes: ['joint', 'province'] })).toEqual([
    ['三（一）', ['main'], [], ['report'], ['main-event']],
    ['三（二）', ['joint'], [], [], ['second']],
    ['四', [], ['key'], [], []],
  ]);
});

test('an activity that names the notice but stands in no programme of it is under the notice as a whole', () => {
  expect(sections({ programmes: ['province'] }).at(-1)).toEqual([undefined, [], [], [], ['main-event']]);
  expect(sections({ programmes: ['province'], notices: [] }).map(([section]) => section)).not.toContain(undefined);
});
