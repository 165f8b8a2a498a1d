import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { nameTooLong } from '#domain/checks/activity-name.ts';
import { isError } from '#domain/checks/codes.ts';
import { posterRule } from '#domain/checks/poster-rule.ts';
import { fillingJson } from '#exports/filling-json.ts';
import type { Ruleset } from '#schemas/ruleset.ts';
import { ruleset as rulesetSchema } from '#schemas/ruleset.ts';
import { allViews } from '../../arbitrary/all-views.ts';
import { aCampaign, aCampaignContent, aCheckContext, anActivity, aRuleset } from '../../builders.ts';
import { element } from '../../site-builders.ts';
import { aField, aRuledContext } from './a-filling.ts';

const read = (id: string): Ruleset =>
  rulesetSchema.parse(JSON.parse(readFileSync(`content/rulesets/${id}.json`, 'utf8')));

/** An unverified rule set with every limit that one can have. */
const unverified: Ruleset = {
  ...read('kepu-2023'),
  ...read('kepu-2025'),
  year: 2023,
  name: { maxLength: 10 },
  activities: { from: '2023-09-18', to: '2023-09-19' },
  publishing: { from: '2023-09-18', to: '2023-09-30' },
  scienceWorkers: { max: 3 },
  fields: [...read('kepu-2023').fields, ...read('kepu-2025').fields.filter(({ id }) => id !== 'name')],
  recommendation: read('kepu-2023').recommendation,
};

const target = { id: 'two', label: '两项活动', each: 'county', eachLabel: '各县区', min: 2 } as const;
const campaign = aCampaign({
  targets: [{ ...target, of: { kind: 'activity' }, source: { notice: 'guyuan-24' } }],
});
const activity = anActivity({ poster: { picture: 'own.png' }, expectedVisitors: 3, booking: { needed: true } });
const context = aRuledContext(unverified, { campaign, activities: [activity] });

/** Sentences, titles and marks of a view. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.split(/(?<=。)/u);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** What a sentence sounds like that states a demand of the platform. */
const demands =
  /平台(?:只收|要|不收|没有这|才开放)|^必填|最多 \d|不少于 \d+ 人|才计入|才能推荐|限活动结束后|结束后 \d+ 天/u;

describe('with an unverified rule set', () => {
  test('no page states a demand of the platform without 未核实', () => {
    const stated = [...allViews(context)].flatMap(([page, view]) =>
      textsOf(view)
        .filter((text) => demands.test(text) && !text.includes('未核实'))
        .map((text) => `${page} ${text}`),
    );
    expect(stated).toEqual([]);
  });

  test('each field, condition and poster rule says 未核实', () => {
    const { links } = context;
    const view = (page: string) => allViews(context).get(page) as Readonly<Record<string, readonly object[]>>;
    const { fields = [], notes = [] } = view(links.filling('main-event'));
    const { lists = [] } = view(links.recommendation);
    const texts = [
      ...fields.map((field) => (field as { readonly rule: string }).rule),
      ...notes,
      ...lists.flatMap((list) => (list as { readonly conditions: readonly string[] }).conditions),
      ...(view(links.posterRules)['rules'] ?? []),
    ].map(String);
    expect(texts.length).toBeGreaterThan(40);
    expect(texts.filter((text) => !text.includes('未核实'))).toEqual([]);
  });

  test('names the year that it follows, for rules but not for dates', () => {
    const name = { id: 'name', name: '活动名称', rule: '必填' };
    expect(aField(name, {}, { unverified: true, basis: 2024 }).rule).toBe('未核实，2024年的要求：必填');
    expect(aField(name, {}, { unverified: true }).rule).toBe('未核实：必填');
    expect(aField(name, {}, {}).rule).toBe('必填');
    const time = aField({ id: 'time', name: '活动时间' }, {}, { ...unverified, publishing: undefined });
    expect([time.state, time.note]).toEqual(['check', '未核实：2023年的平台只收 9月18日至19日的活动。']);
  });

  test('the filling JSON has a field for it', () => {
    const plainText = (text: string) => text;
    const poster = { format: 'png', width: 600, height: 350, bytes: 1 };
    const json = JSON.parse(fillingJson(element(context.site.activities), context, { plainText, poster }));
    expect(json).toMatchObject({ year: 2023, unverified: true, basis: 2024 });
  });
});

describe('the check of an unverified rule', () => {
  const content = aCampaignContent({ activities: [activity] });
  const picture = { format: 'png', width: 601, height: 350, bytes: 1 };
  const media = { kind: 'media', campaign: content.id, id: 'own.png', file: 'own.png', picture } as const;
  const context = aCheckContext(content, { rulesets: [aRuleset(unverified)], files: [media] });

  test.each([
    ['the poster’s size', posterRule, '未核实，2024年的要求：这张宣传图全国平台不收：是 601×350 像素。'],
    ['the length of the name', nameTooLong, '未核实，2024年的要求：活动名称有 17 个字，2024年的全国平台最多 10 个字。'],
  ])('only warns of %s', (_, check, message) => {
    const problem = element(check(content, context));
    expect(problem).toMatchObject({ code: 'rule-unverified', message });
    expect(isError(problem)).toBe(false);
  });
});

test.each([2025, 2026, 2027])(
  'the rule set of %i is unverified and states nothing of another year as its own',
  (year) => {
    const known = read(`kepu-${year}`);
    expect(known).toMatchObject({ unverified: true, basis: 2024, year, sections: [] });
    expect(known.activities).toEqual({ from: `${year}-09-01`, to: `${year}-09-30` });
    expect(JSON.stringify({ ...known, basis: undefined })).not.toMatch(/2024|科普日|千馆展览探未来/u);
  },
);
