import { describe, expect, test } from 'vitest';
import { nameMustContain, nameTooLong } from '#domain/checks/activity-name.ts';
import { aCampaign, aCampaignContent, aCheckContext, anActivity, aProgramme, aRuleset } from '../../builders.ts';

const file = 'content/campaigns/guyuan-2023/activities/main-event.json';
const named = (name: string) => aCampaignContent({ activities: [anActivity({ name })] });

describe('name-too-long', () => {
  test('passes a name of exactly the most characters, counting code points', () => {
    const content = named(`${'科'.repeat(49)}𠮷`);
    expect(nameTooLong(content, aCheckContext(content))).toEqual([]);
  });

  test('reports one character more', () => {
    const content = named('科'.repeat(51));
    expect(nameTooLong(content, aCheckContext(content))).toEqual([
      {
        code: 'name-too-long',
        file,
        path: ['name'],
        message: '活动名称有 51 个字，2023年的全国平台最多 50 个字。',
        fix: '改短；副标题写在 subTheme。',
      },
    ]);
  });

  test('goes by the rules of the year of the campaign', () => {
    const content = named('科'.repeat(51));
    const other = aRuleset({ id: 'kepu-2024', year: 2024, name: { maxLength: 10 } });
    expect(nameTooLong(content, aCheckContext(content, { rulesets: [other] }))).toEqual([]);
  });

  test('leaves a programme that does not exist to its own check', () => {
    const content = aCampaignContent({ activities: [anActivity({ programmes: ['nope'] })] });
    expect(nameMustContain(content, aCheckContext(content))).toEqual([]);
  });

  test('lets any length pass in a year without a limit', () => {
    const content = named('科'.repeat(51));
    expect(nameTooLong(content, aCheckContext(content, { rulesets: [aRuleset({ name: {} })] }))).toEqual([]);
  });
});

describe('name-must-contain', () => {
  const campaign = aCampaign({
    programmes: [aProgramme({ id: 'food', name: '食品安全行动', nameMustContain: '食品安全' }), aProgramme()],
  });

  test('passes a name with the words, and activities of other programmes', () => {
    const activities = [anActivity({ programmes: ['food'], name: '食品安全进社区' }), anActivity({ id: 'other' })];
    const content = aCampaignContent({ campaign, activities });
    expect(nameMustContain(content, aCheckContext(content))).toEqual([]);
  });

  test('reports a name without them', () => {
    const content = aCampaignContent({
      campaign,
      activities: [anActivity({ programmes: ['main', 'food'], name: '进社区' })],
    });
    expect(nameMustContain(content, aCheckContext(content))).toEqual([
      {
        code: 'name-must-contain',
        file,
        path: ['name'],
        message: '“食品安全行动”的活动，名称里要有“食品安全”。',
        fix: '在 name 里加上“食品安全”，或改 programmes。',
      },
    ]);
  });
});
