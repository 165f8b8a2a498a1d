import { rulesetOf } from '../campaign/ruleset-of.ts';
import { ruleText } from '../campaign/unverified.ts';
import type { Check } from './context.ts';
import { quote } from './quote.ts';

/** Activity name within `ruleset.name.maxLength` of the campaign's year (national platform), in code points. Unverified rules only warn. */
export const nameTooLong: Check = ({ campaign, activities }, { rulesets }) => {
  const ruleset = rulesetOf(campaign.data, rulesets);
  const most = ruleset?.name.maxLength;
  if (!ruleset || most === undefined) return [];
  return activities.flatMap(({ file, data }) => {
    const length = [...data.name].length;
    if (length <= most) return [];
    return {
      code: ruleset.unverified ? 'rule-unverified' : 'name-too-long',
      file,
      path: ['name'],
      message: ruleText(
        ruleset,
        `活动名称有 ${length} 个字，${ruleset.basis ?? ruleset.year}年的全国平台最多 ${most} 个字。`,
      ),
      fix: '改短；副标题写在 subTheme。',
    };
  });
};

/** Activity name contains the words that its programmes require (`programme.nameMustContain`). */
export const nameMustContain: Check = ({ campaign, activities }) => {
  const byId = new Map(campaign.data.programmes.map((programme) => [programme.id, programme]));
  return activities.flatMap(({ file, data }) =>
    data.programmes.flatMap((id) => {
      const programme = byId.get(id);
      const words = programme?.nameMustContain;
      if (words === undefined || data.name.includes(words)) return [];
      return {
        code: 'name-must-contain',
        file,
        path: ['name'],
        message: `${quote(programme?.name ?? id)}的活动，名称里要有${quote(words)}。`,
        fix: `在 name 里加上${quote(words)}，或改 programmes。`,
      };
    }),
  );
};
