import type { RuledSite } from '#domain/campaign/site.ts';
import type { Ruleset } from '#schemas/ruleset.ts';

type PosterContent = NonNullable<Ruleset['poster']>['contents'][number];

const contentNames: Readonly<Record<PosterContent, string>> = {
  name: '活动名称',
  time: '时间',
  organizers: '组织单位',
};

/** Words that a poster must show; none without poster rules. */
export const posterWords = ({ ruleset }: Pick<RuledSite, 'ruleset'>): readonly string[] => ruleset.poster?.words ?? [];

/** True when the rule set asks for it on the poster. */
export const asksFor = ({ ruleset }: Pick<RuledSite, 'ruleset'>, content: PosterContent): boolean =>
  ruleset.poster?.contents.includes(content) ?? false;

/** Required contents of a poster, `“全国科普日”字样或标志、活动名称`; empty when the rule set requires none. */
export const posterContents = (site: Pick<RuledSite, 'ruleset'>): string =>
  [
    ...posterWords(site).map((word) => `“${word}”字样或标志`),
    ...(site.ruleset.poster?.contents ?? []).map((content) => contentNames[content]),
  ].join('、');
