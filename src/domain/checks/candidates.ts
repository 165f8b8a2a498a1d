import { rulesetOf } from '../campaign/ruleset-of.ts';
import type { Check } from './context.ts';
import type { Problem } from './problem.ts';
import { quote } from './quote.ts';

/** A picked activity is real and published, picked once, and not beyond the number of the rule set. */
export const candidates: Check = ({ campaign: { file, data }, activities }, { rulesets }) => {
  const picked = data.candidates ?? [];
  const most = rulesetOf(data, rulesets)?.recommendation.maxCandidates;
  const problem = (index: number, code: Problem['code'], message: string, fix: string): Problem => ({
    code,
    file,
    path: ['candidates', index],
    message,
    fix,
  });
  const each = picked.flatMap((id, index): readonly Problem[] => {
    const first = picked.indexOf(id);
    if (first < index) {
      const message = `${quote(id)}选了两次，第 ${first + 1} 项已经有了。`;
      return [problem(index, 'candidate-twice', message, '删去其中一项，留下的位置就是先后。')];
    }
    const activity = activities.find((entry) => entry.id === id)?.data;
    const what = activity?.sample ? '示例活动' : activity?.draft ? '草稿' : undefined;
    if (what === undefined) return [];
    return [problem(index, 'candidate-unfit', `${quote(id)}是${what}，不能推优。`, '删去这一项，或换成真实的活动。')];
  });
  if (most === undefined || picked.length <= most) return each;
  const message = `选了 ${picked.length} 项，最多推荐 ${most} 项。`;
  return [...each, problem(most, 'candidate-many', message, `只留排在前面的 ${most} 项。`)];
};
