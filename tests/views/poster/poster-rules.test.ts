import { describe, expect, test } from 'vitest';
import type { Ruleset } from '#schemas/ruleset.ts';
import { posterRulesView } from '#views/poster/poster-rules.ts';
import { anActivity, anOrganization, aRuleset } from '../../builders.ts';
import { aPlatformContext, element } from '../../site-builders.ts';

const facts = { format: 'png', width: 600, height: 350, bytes: 46_000 } as const;
const rule: NonNullable<Ruleset['poster']> = {
  width: 600,
  height: 350,
  maxBytes: 2_097_152,
  formats: ['jpg', 'jpeg', 'png'],
  words: ['全国科普日'],
  contents: [],
};

const rowOf = (view: ReturnType<typeof posterRulesView>) => element(view.rows);

test('the file of a poster is measured by the program', () => {
  const view = posterRulesView(aPlatformContext(), () => facts);
  expect(rowOf(view)).toMatchObject({ file: '600×350，45 KB，PNG', fileVerdict: { text: '符合' } });
  expect(view.head.lead).toBe('1 张里 1 张的文件符合；画面要人看。');
});

test.each([
  ['too wide', { width: 601 }],
  ['too high', { height: 351 }],
  ['too heavy', { bytes: 2_097_153 }],
])('one that is %s does not pass', (_, fault) => {
  const view = posterRulesView(aPlatformContext(), () => ({ ...facts, ...fault }));
  expect(rowOf(view).fileVerdict.text).toBe('不符合');
});

test('two megabytes are not too heavy', () => {
  const view = posterRulesView(aPlatformContext(), () => ({ ...facts, bytes: 2_097_152 }));
  expect(rowOf(view).fileVerdict.text).toBe('符合');
});

test('what the site draws is told from the content of each poster', () => {
  const hosts = ['city-association', 'a', 'b', 'c'];
  const organizations = hosts.map((id) => anOrganization({ id, name: `单位${id}` }));
  const context = aPlatformContext({ organizations, activities: [anActivity({ hosts })] });
  expect(rowOf(posterRulesView(context, () => facts)).drawn.map(({ label, text }) => [label, text])).toEqual([
    ['字样', '2023年全国科普日'],
    ['名称', '固原市2023年全国科普日主场活动'],
    ['时间', expect.stringContaining('9月17日')],
    ['主办', '单位city-association、单位a、单位b等4家'],
  ]);
});

test('what a picture of one’s own shows is for people to see', () => {
  const context = aPlatformContext({ activities: [anActivity({ poster: { picture: 'own.png' } })] });
  const row = rowOf(posterRulesView(context, () => facts));
  expect([row.drawn, row.drawnVerdict.text, row.toSee]).toEqual([[], '程序不认图上的字', '字对不对，清不清晰']);
});

describe('the rule of the year', () => {
  const wanting = (poster: Ruleset['poster'], activity: Parameters<typeof anActivity>[0] = {}) => {
    const context = aPlatformContext({ activities: [anActivity(activity)] });
    const ruleset = { ...aRuleset().data, ...(poster && { poster }) };
    return posterRulesView({ ...context, site: { ...context.site, ruleset } }, () => facts);
  };

  test('says whether the year’s guide has numbers', () => {
    expect(wanting(undefined).rules).toEqual([
      '2023 年的指南没有规定尺寸和画面上的字。',
      '本站的海报一律照 2024 年的指南做：600×350 像素，不超过 2.0 MB，格式 jpg、jpeg 或 png。',
    ]);
    expect(wanting(rule).rules[0]).toContain('有规定');
  });

  test('says which words and facts a poster has to show', () => {
    expect(wanting({ ...rule, contents: ['name', 'time', 'organizers'] }).rules[2]).toBe(
      '画面上要有“全国科普日”字样或标志、活动名称、时间、组织单位。',
    );
    expect(wanting({ ...rule, words: [] }).rules).toHaveLength(2);
  });

  test('finds the words that the drawn festival’s name lacks', () => {
    expect(rowOf(wanting(rule)).drawnVerdict.text).toBe('写上了');
    expect(rowOf(wanting({ ...rule, words: ['科学嘉年华'] })).drawnVerdict.text).toBe('缺字样');
  });

  test('misses the time of a poster without one only where it asks for it', () => {
    const undated = { sessions: [{ kind: 'tba' as const, status: 'scheduled' as const }] };
    expect(rowOf(wanting({ ...rule, contents: ['time'] }, undated)).drawnVerdict.text).toBe('缺时间');
    expect(rowOf(wanting(rule, undated)).drawnVerdict.text).toBe('写上了');
  });
});
