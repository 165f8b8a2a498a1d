import { describe, expect, test } from 'vitest';
import { campaignYear, regionCode, rulesetMissing, targetRange, windowTooLong } from '#domain/checks/campaign-facts.ts';
import type { Check } from '#domain/checks/context.ts';
import { documentNumber } from '#domain/checks/document-number.ts';
import type { Campaign } from '#schemas/campaign.ts';
import { aCampaign, aCampaignContent, aCheckContext, aNotice, aRegion } from '../../builders.ts';

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

describe('region-code', () => {
  const withCode = (code: string | undefined, city = aCampaign().data.city) =>
    applied(regionCode, { city, regions: [aRegion(), aRegion({ id: 'other', name: '另一县', code })] });

  test.each([
    ['a county of the city', '640422', '640400'],
    ['a zone without code', undefined, '640400'],
    ['a district of a municipality', '110105', '110000'],
  ])('passes %s', (_, code, city) => {
    const regions = [aRegion({ code })];
    expect(applied(regionCode, { city: { ...aCampaign().data.city, code: city }, regions })).toEqual([]);
  });

  test("warns of another city's county", () => {
    expect(withCode('640302')).toEqual([
      {
        code: 'region-code',
        file,
        path: ['regions', 1, 'code'],
        message: '另一县的区划代码 640302 不属于固原市（640400）。',
        fix: '核对代码：固原市的县区都以 6404 开头。',
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
