import { describe, expect, test } from 'vitest';
import { campaignYear, rulesetMissing, targetRange, windowTooLong } from '#domain/checks/campaign-facts.ts';
import type { Check } from '#domain/checks/context.ts';
import { documentNumber } from '#domain/checks/document-number.ts';
import { targetParts } from '#domain/checks/target-parts.ts';
import type { Campaign } from '#schemas/campaign.ts';
import type { Target } from '#schemas/target.ts';
import { aCampaign, aCampaignContent, aCheckContext, aNotice, aRegion } from '../../builders.ts';
import { aTarget } from '../quota/a-target.ts';

const file = 'content/campaigns/guyuan-2023/campaign.json';

function applied(check: Check, campaign: Partial<Campaign> = {}) {
  const content = aCampaignContent({ campaign: aCampaign(campaign) });
  return check(content, aCheckContext(content));
}

describe('ruleset-missing', () => {
  test('passes a rule set that exists', () => {
    expect(applied(rulesetMissing)).toEqual([]);
  });

  test('takes no other file of that name for the rules', () => {
    const content = aCampaignContent();
    const files = [{ kind: 'notices' as const, campaign: 'guyuan-2023', id: 'kepu-2023', file: 'f' }];
    expect(rulesetMissing(content, aCheckContext(content, { files }))).toHaveLength(1);
  });

  test('passes a campaign without a platform', () => {
    expect(applied(rulesetMissing, { ruleset: undefined })).toEqual([]);
  });

  test.each([2025, 'kepu-2025'])('reports %s, which has no file', (ruleset) => {
    expect(applied(rulesetMissing, { ruleset })).toEqual([
      {
        code: 'ruleset-missing',
        file,
        path: ['ruleset'],
        message: '没有平台规则 kepu-2025。',
        fix: '改成 rulesets/ 里有的，或新建 rulesets/kepu-2025.json；没有平台的活动，删去 ruleset。',
      },
    ]);
  });
});

describe('window-too-long', () => {
  const from = '2023-01-01';

  test('passes a year', () => {
    expect(applied(windowTooLong, { window: { from, to: '2024-01-02' } })).toEqual([]);
  });

  test('reports more', () => {
    expect(applied(windowTooLong, { window: { from, to: '2024-01-03' } })).toEqual([
      {
        code: 'window-too-long',
        file,
        path: ['window', 'to'],
        message: '活动集中开展的时间超过 366 天。',
        fix: '核对年份；全年都计入的，写在 counted。',
      },
    ]);
  });
});

describe('campaign-year', () => {
  test('passes the year of the folder', () => {
    expect(applied(campaignYear)).toEqual([]);
  });

  test('reports another year', () => {
    expect(applied(campaignYear, { year: 2024 })).toEqual([
      {
        code: 'campaign-year',
        file,
        path: ['year'],
        message: '年份 2024 和文件夹“guyuan-2023”对不上。',
        fix: '改 year，或改文件夹的名字。',
      },
    ]);
  });
});

describe('target-range', () => {
  const target = {
    id: 'county',
    label: '每县区 3–5 场',
    each: 'county' as const,
    eachLabel: '各县区',
    of: { kind: 'activity' as const },
    source: { notice: 'guyuan-24' },
  };

  test('passes a range, and a target without numbers', () => {
    expect(applied(targetRange, { targets: [{ ...target, min: 3, max: 5 }, target] })).toEqual([]);
  });

  test('passes one number, and a range of one', () => {
    const targets = [
      { ...target, min: 3 },
      { ...target, max: 3 },
      { ...target, min: 3, max: 3 },
    ];
    expect(applied(targetRange, { targets })).toEqual([]);
  });

  test('reports an upper number below the lower', () => {
    expect(applied(targetRange, { targets: [{ ...target, min: 5, max: 3 }] })).toEqual([
      {
        code: 'target-range',
        file,
        path: ['targets', 0, 'max'],
        message: '上限 3 小于下限 5。',
        fix: '核对 min 和 max。',
      },
    ]);
  });
});

const units = ['city-association'];
const partFaults = (target: Partial<Target>) =>
  applied(targetParts, {
    regions: [aRegion(), aRegion({ id: 'zone', name: '开发区', kind: 'zone' })],
    targets: [aTarget(target)],
  });

describe('target-part', () => {
  test('passes numbers for those who owe the target, and facilities of a target that asks for them', () => {
    expect(partFaults({ minEach: [{ region: 'yuanzhou', min: 3 }], max: 3 })).toEqual([]);
    expect(partFaults({ each: 'unit', units, minEach: [{ unit: 'city-association', min: 3 }] })).toEqual([]);
    expect(partFaults({ of: { kind: 'facility', name: '场地' }, facilities: [{ name: '一' }] })).toEqual([]);
    const several = ['yuanzhou', 'xiji'].map((region) => ({ region, min: 3 }));
    expect(partFaults({ minEach: several })).toEqual([]);
    const ofUnits = ['city-association', 'school'].map((unit) => ({ unit, min: 3 }));
    expect(partFaults({ each: 'unit', units: ofUnits.map(({ unit }) => unit), minEach: ofUnits })).toEqual([]);
    expect(partFaults({ each: 'zone', minEach: [{ region: 'zone', min: 3 }] })).toEqual([]);
    expect(partFaults({ minEach: [{ region: 'nowhere', min: 3 }] })).toEqual([]);
    expect(partFaults({ count: 'sessions' })).toEqual([]);
  });

  test('reports a number for one who does not owe the target', () => {
    expect(partFaults({ minEach: [{ region: 'zone', min: 3 }] })).toEqual([
      {
        code: 'target-part',
        file,
        path: ['targets', 0, 'minEach', 0],
        message: '开发区没有这项任务。',
        fix: '只写 kind 是 county 的地方，或改任务的 each。',
      },
    ]);
  });
});

describe('a target', () => {
  test.each([
    [{ minEach: [{ unit: 'city-association', min: 1 }] }, '任务是各县区（开发区）的，数目要写给哪个县区。'],
    [{ each: 'unit', units, minEach: [{ min: 1 }] }, '任务是各单位的，数目要写给哪个单位。'],
    [{ each: 'unit', units, minEach: [{ unit: 'school', min: 1 }] }, '单位“school”不在任务的名单里。'],
    [{ each: 'campaign', minEach: [{ region: 'yuanzhou', min: 1 }] }, '任务只有一个数目。'],
    [
      {
        minEach: [
          { region: 'yuanzhou', min: 1 },
          { region: 'yuanzhou', min: 2 },
        ],
      },
      '“yuanzhou”的数目写了两次。',
    ],
    [{ max: 3, minEach: [{ region: 'yuanzhou', min: 4 }] }, '下限 4 大于上限 3。'],
    [
      { minEach: [{ region: 'yuanzhou', unit: 'city-association', min: 1 }] },
      '任务是各县区（开发区）的，数目要写给哪个县区。',
    ],
    [{ minEach: [{ min: 1 }] }, '任务是各县区（开发区）的，数目要写给哪个县区。'],
    [{ each: 'zone', minEach: [{ region: 'yuanzhou', min: 1 }] }, '原州区没有这项任务。'],
    [
      { each: 'unit', units, minEach: [{ unit: 'city-association', region: 'yuanzhou', min: 1 }] },
      '任务是各单位的，数目要写给哪个单位。',
    ],
    [{ each: 'unit', minEach: [{ unit: 'school', min: 1 }] }, '单位“school”不在任务的名单里。'],
    [{ facilities: [{ name: '一' }] }, '任务数的是活动，不是设施。'],
    [{ of: { kind: 'facility', name: '场地' }, count: 'sessions' }, '任务要的是设施，不数活动、场次。'],
  ] as readonly [Partial<Target>, string][])('reports what does not fit: %j', (target, message) => {
    expect(partFaults(target).map((problem) => problem.message)).toEqual([message]);
  });

  test.each<readonly [Partial<Target>, string]>([
    [{ max: 3, minEach: [{ region: 'yuanzhou', min: 4 }] }, 'minEach.0.min'],
    [{ facilities: [{ name: '一' }] }, 'facilities'],
    [{ of: { kind: 'facility', name: '场地' }, count: 'sessions' }, 'count'],
  ])('reports %j at its field', (target, path) => {
    expect(partFaults(target).map((problem) => problem.path.slice(2).join('.'))).toEqual([path]);
  });
});

describe('document number', () => {
  function numbered(number: string, quotedNumber = false) {
    const content = aCampaignContent({ notices: [aNotice({ number, quotedNumber })] });
    return documentNumber(content, aCheckContext(content));
  }

  test.each(['固科协〔2023〕24号', '温纲要办〔2024〕2号'])('passes %s', (number) => {
    expect(numbered(number)).toEqual([]);
  });

  test('passes whatever is quoted from elsewhere', () => {
    expect(numbered('(2023)第024号', true)).toEqual([]);
  });

  test.each(['固科协[2023]24号', '固科协(2023)24号', '固科协（2023）24号', '固科协【2023】24号'])(
    'mends the brackets of %s',
    (number) => {
      expect(numbered(number)).toEqual([
        {
          code: 'docno-bracket',
          file: 'content/campaigns/guyuan-2023/notices/guyuan-24.mdx',
          path: ['number'],
          message: `文号“${number}”的年份要用六角括号〔〕。`,
          fix: '改成“固科协〔2023〕24号”。',
        },
      ]);
    },
  );

  test('takes the spaces out of brackets, and offers no form that is still wrong', () => {
    expect(numbered('固科协［ 2023 ］24号')).toMatchObject([{ fix: '改成“固科协〔2023〕24号”。' }]);
    expect(numbered('固科协[2023]第24号')).toMatchObject([
      {
        code: 'docno-bracket',
        fix: '例如“固科协〔2023〕24号”：年份四位，序号不加“第”、不补零。照外来文件原样引用的，写 quotedNumber: true。',
      },
    ]);
  });

  test('is not asked of a notice without one', () => {
    const content = aCampaignContent();
    const { number: _, ...data } = aNotice().data;
    expect(documentNumber({ ...content, notices: [{ ...aNotice(), data }] }, aCheckContext(content))).toEqual([]);
  });

  test.each([
    '固科协〔23〕024号',
    '固科协〔2023〕第24号',
    '固科协〔2023〕024号',
    '固科协〔2023〕24',
    '〔2023〕24号',
    'a固科协〔2023〕24号',
    '固科协〔2023〕24号文',
  ])('reports the form of %s', (number) => {
    expect(numbered(number)).toMatchObject([{ code: 'docno-format', message: `文号“${number}”的写法不对。` }]);
  });
});
