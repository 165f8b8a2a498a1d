import type { Campaign } from '#schemas/campaign.ts';
import type { CampaignContent } from '../campaign/content.ts';
import type { EntryKind, ReferenceTarget } from './kinds.ts';
import { entries } from './made-from.ts';
import { filledPath, isFixed, type Made, matchesRule, type PageRule } from './page-rule.ts';
import { wholePath } from './parts.ts';
import { type SitePlan, sitePlan } from './plan.ts';

export type PageName = keyof SitePlan;

/** A file that the build must create from content. */
export interface PlannedFile {
  readonly page: PageName;
  /** Path relative to the campaign's home. A page ends with a slash; the home page is ''. */
  readonly path: string;
  /** Title for editors. */
  readonly title: string;
  /** Path of the content file it is made from. */
  readonly source: string;
  /** True for a file that must not be published, because its entry is a draft. */
  readonly draft: boolean;
}

/** Pages of one part of a campaign's site map, in order. Omits a page whose `unlessEmpty` kind satisfies `isEmpty`. */
export const listedPages = (
  part: 'main' | 'site',
  campaign: Campaign,
  isEmpty: (kind: ReferenceTarget) => boolean,
): readonly { readonly page: PageName; readonly path: string; readonly title: string }[] =>
  rules.flatMap(([page, { listed, when, unlessEmpty, path, title }]) =>
    listed === part && when?.(campaign) !== false && !(unlessEmpty && isEmpty(unlessEmpty))
      ? { page, path, title }
      : [],
  );

/** True when search engines may index the page at a path relative to the home; true for unknown paths. */
export const isIndexed = (path: string): boolean => ruleOf(path)?.indexed !== false;

const rules = Object.entries(sitePlan) as readonly (readonly [PageName, PageRule])[];

/** Files of a campaign, computed from its parsed content. Omits rules with `open`, which only a view can count. */
export function plannedFiles(content: CampaignContent): readonly PlannedFile[] {
  return rules.flatMap(([page, rule]) => [
    ...madeBy(rule, content).map((each) => file(page, rule, each)),
    ...formerOf(rule, content).map((each) => ({ ...file(page, rule, each), title: '旧网址' })),
  ]);
}

/** Files of the hub, relative to the base. Omits rules with `open`. */
export const plannedHubFiles = (): readonly Pick<PlannedFile, 'page' | 'path' | 'title'>[] =>
  rules.flatMap(([page, { hub, open, path, values = [[]], title }]) =>
    hub && !open ? values.map((params) => ({ page, path: filledPath(path, params), title })) : [],
  );

/** Paths of an entry's own pages and files, relative to the home, whether or not its campaign has them. */
export const pathsOfEntry = (kind: EntryKind, id: string): readonly string[] =>
  rules.flatMap(([, { of, path }]) => (of === kind ? filledPath(path, [id]) : []));

/** The rule that matches a path relative to the home. Fixed paths take precedence over paths with parameters. */
export const ruleOf = (path: string): PageRule | undefined => namedRuleOf(path)?.[1];

/** Key in `sitePlan` of the rule that ruleOf() returns. */
export const pageNameOf = (path: string): PageName | undefined => namedRuleOf(path)?.[0];

function namedRuleOf(path: string) {
  const whole = wholePath(path);
  const found =
    rules.find(([, rule]) => isFixed(rule.path) && rule.path === whole) ??
    rules.find(([, rule]) => matchesRule(whole, rule));
  return whole === path || found?.[1].parts ? found : undefined;
}

function madeBy({ open, when, of, each, values = [[]] }: PageRule, content: CampaignContent): readonly Made[] {
  if (open || when?.(content.campaign.data) === false) return [];
  if (of) return entries(of)(content);
  return each ? each(content) : values.map((params) => ({ params, source: content.campaign.file }));
}

const file = (page: PageName, { path, title }: PageRule, { params, source, draft = false }: Made): PlannedFile => ({
  page,
  path: filledPath(path, params),
  title,
  source,
  draft,
});

/** Paths of former ids, which redirect. Omits drafts. */
function formerOf({ of, former }: PageRule, content: CampaignContent): readonly Made[] {
  if (!former || !of) return [];
  return content[of].flatMap(({ data, file: source }) =>
    'draft' in data && data.draft ? [] : data.formerIds.map((id) => ({ params: [id], source })),
  );
}
