import { describe, expect, test } from 'vitest';
import type { Ruleset } from '#schemas/ruleset.ts';
import { posterRulesView } from '#views/poster/poster-rules.ts';
import { anActivity, aRuleset } from '../../builders.ts';
import { aPlatformContext, element } from '../../site-builders.ts';

const facts = { format: 'png', width: 600, height: 350, bytes: 46_000 } as const;
const rule: Ruleset['poster'] = {
  width: 600,
  height: 350,
  maxBytes: 2_097_152,
  formats: ['jpg', 'jpeg', 'png'],
  words: ['全国科普日'],
};

test('a drawn poster of the right size passes', () => {
  const view = posterRulesView(aPlatformContext(), () => facts);
  expect(element(view.rows)).toMatchObject({
    size: '600×350',
    weight: '45 KB',
    format: 'PNG',
    verdict: { text: '符合' },
  });
  expect(view.head.lead).toBe('1 张里 1 张全部符合。');
});

test.each([
  ['too wide', { width: 601 }],
  ['too high', { height: 351 }],
  ['too heavy', { bytes: 2_097_153 }],
])('one that is %s does not', (_, fault) => {
  const view = posterRulesView(aPlatformContext(), () => ({ ...facts, ...fault }));
  expect(element(view.rows).verdict.text).toBe('不符合');
});

test('two megabytes are not too heavy', () => {
  const view = posterRulesView(aPlatformContext(), () => ({ ...facts, bytes: 2_097_152 }));
  expect(element(view.rows).verdict.text).toBe('符合');
});

test('what a picture of one’s own shows is for people to check', () => {
  const context = aPlatformContext({ activities: [anActivity({ poster: { picture: 'own.png' } })] });
  expect(element(posterRulesView(context, () => facts).rows).verdict.text).toBe('待核对');
});

test('says whether the year’s guide has numbers', () => {
  const of = (poster?: Ruleset['poster']) => {
    const context = aPlatformContext();
    const ruleset = { ...aRuleset().data, ...(poster && { poster }) };
    return posterRulesView({ ...context, site: { ...context.site, ruleset } }, () => facts);
  };
  expect(of().rules[0]).toContain('没有规定尺寸');
  expect(of(rule).rules[0]).toContain('有规定');
});

describe('the words that a poster has to show', () => {
  const wanting = (words: readonly string[]) => {
    const context = aPlatformContext();
    const ruleset = { ...context.site.ruleset, poster: { ...rule, words: [...words] } };
    return posterRulesView({ ...context, site: { ...context.site, ruleset } }, () => facts);
  };

  test('are those of the rule set', () => {
    expect(wanting(['全国科普日']).rules[2]).toBe('画面上要有“全国科普日”字样或标志、活动名称、时间、主办单位。');
    expect(wanting([]).rules[2]).toBe('画面上要有活动名称、时间、主办单位。');
  });

  test('are for people to look for when a drawn poster, with the festival’s name, lacks them', () => {
    expect(element(wanting(['全国科普日']).rows).verdict.text).toBe('符合');
    expect(element(wanting(['科学嘉年华']).rows).verdict.text).toBe('待核对');
  });
});
