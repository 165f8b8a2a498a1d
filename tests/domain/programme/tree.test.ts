import { expect, test } from 'vitest';
import { activitiesUnder, ancestorsOf, type ProgrammeBranch, programmeTree } from '#domain/programme/tree.ts';
import { aCampaign, anActivity, aProgramme } from '../../builders.ts';
import { aCampaignSite } from '../../site-builders.ts';

const joint = aProgramme({ id: 'joint' });
const safety = aProgramme({ id: 'safety', parent: 'joint' });
const food = aProgramme({ id: 'food', parent: 'safety' });
const health = aProgramme({ id: 'health', parent: 'joint' });
const main = aProgramme({ id: 'main' });
const programmes = [food, main, joint, health, safety];

const outline = (branches: readonly ProgrammeBranch[]): unknown =>
  branches.map(({ programme, children }) => [programme.id, outline(children)]);

test('programmes without a parent are the roots, and each level keeps the order written', () => {
  expect(outline(programmeTree(programmes))).toEqual([
    ['main', []],
    [
      'joint',
      [
        ['health', []],
        ['safety', [['food', []]]],
      ],
    ],
  ]);
});

test('the programmes above one are named from the nearest to the root', () => {
  expect(ancestorsOf(food, programmes).map(({ id }) => id)).toEqual(['safety', 'joint']);
  expect(ancestorsOf(main, programmes)).toEqual([]);
});

test('an activity belongs to its programme and to all above it, once and in the order given', () => {
  const { activities } = aCampaignSite({
    campaign: aCampaign({ programmes }),
    activities: [
      anActivity({ id: 'a', programmes: ['food', 'health'] }),
      anActivity({ id: 'b', programmes: ['joint'] }),
      anActivity({ id: 'c', programmes: ['main'] }),
    ],
  });
  const under = (programme: typeof main) => activitiesUnder(programme, programmes, activities).map(({ id }) => id);
  expect(under(joint)).toEqual(['a', 'b']);
  expect(under(safety)).toEqual(['a']);
  expect(under(main)).toEqual(['c']);
});
