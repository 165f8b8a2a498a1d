import { describe, expect, test } from 'vitest';
import { candidates } from '#domain/checks/candidates.ts';
import { aCampaign, aCampaignContent, aCheckContext, anActivity, aRuleset } from '../../builders.ts';

const activities = [
  anActivity(),
  anActivity({ id: 'made-up', sample: true }),
  anActivity({ id: 'secret', draft: true }),
  anActivity({ id: 'talk' }),
];

function faults(picked: readonly string[] | undefined, maxCandidates?: number) {
  const content = aCampaignContent({ campaign: aCampaign({ candidates: picked && [...picked] }), activities });
  const { data } = aRuleset();
  const recommendation = { ...data.recommendation, maxCandidates };
  return candidates(content, aCheckContext(content, { rulesets: [aRuleset({ recommendation })] }));
}

const problem = (index: number, code: string, message: string, fix: string) => ({
  code,
  file: 'content/campaigns/guyuan-2023/campaign.json',
  path: ['candidates', index],
  message,
  fix,
});

describe('candidates', () => {
  test('pass when they are real, each once, and no more than the rule set allows', () => {
    expect(faults(undefined)).toEqual([]);
    expect(faults(['talk', 'main-event'], 2)).toEqual([]);
  });

  test('are picked once', () => {
    expect(faults(['talk', 'main-event', 'talk'])).toEqual([
      problem(2, 'candidate-twice', '“talk”选了两次，第 1 项已经有了。', '删去其中一项，留下的位置就是先后。'),
    ]);
  });

  test('are no samples and no drafts', () => {
    const fix = '删去这一项，或换成真实的活动。';
    expect(faults(['made-up', 'secret'])).toEqual([
      problem(0, 'candidate-unfit', '“made-up”是示例活动，不能推优。', fix),
      problem(1, 'candidate-unfit', '“secret”是草稿，不能推优。', fix),
    ]);
  });

  test('are no more than the rule set allows', () => {
    expect(faults(['talk', 'main-event'], 1)).toEqual([
      problem(1, 'candidate-many', '选了 2 项，最多推荐 1 项。', '只留排在前面的 1 项。'),
    ]);
  });
});
