import type { SiteContent } from '../campaign/content.ts';
import { festivalOf, readyFestivalNames } from '../campaign/festivals.ts';
import type { CheckContext } from './context.ts';
import type { Problem, ProblemPath } from './problem.ts';
import { quote } from './quote.ts';
import { ownCampaigns } from './sample-beside.ts';

/**
 * hub.json speaks of a festival that no campaign of the site is of: it came with the project, or from another year.
 * Samples beside a campaign that is not one do not count. Warning. Skips a site with a campaign.json that is partially
 * parsed, whose festival is not known.
 */
export function leftoverHub(
  { hub, campaigns, others = [] }: SiteContent,
  { partial }: Pick<CheckContext, 'partial'>,
): readonly Problem[] {
  const all = [...campaigns, ...others].map(({ campaign }) => campaign);
  if (!hub || all.length === 0 || all.some(({ file }) => partial?.has(file))) return [];
  const told = [...ownCampaigns(campaigns), ...others].map(({ campaign }) => campaign);
  const own = new Set(told.map(({ data }) => festivalOf(data).name));
  const { name, line, greeting = [] } = hub.data;
  const texts: readonly (readonly [string | undefined, ...ProblemPath])[] = [
    [name, 'name'],
    [line, 'line'],
    ...greeting.map((text, index) => [text, 'greeting', index] as const),
  ];
  return texts.flatMap(([text = '', ...path]) =>
    readyFestivalNames
      .filter((festival) => !own.has(festival) && text.includes(festival))
      .map((festival) => ({
        code: 'leftover-festival',
        file: hub.file,
        path,
        message: `总站写着${quote(festival)}，没有一个网站是这个节日：${[...own].join('、')}。`,
        fix: '改成这里的节日；name 删去，总站就用节日的名称。',
      })),
  );
}
