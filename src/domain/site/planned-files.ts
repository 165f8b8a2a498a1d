import type { CampaignContent } from '../campaign/content.ts';
import type { EntryKind } from './kinds.ts';
import { entries } from './made-from.ts';
import { filledPath, isFixed, type Made, matchesRule, type PageRule } from './page-rule.ts';
import { type SitePlan, sitePlan } from './plan.ts';

export type PageName = keyof SitePlan;

/** A file that content must become. */
export interface PlannedFile {
  readonly page: PageName;
  /** Below the campaign's home; a page ends with a slash, the home is ''. */
  readonly path: string;
  /** What it is to an editor. */
  readonly title: string;
  /** The content file that it is made from. */
  readonly source: string;
  /** What a draft would be published as. */
  readonly draft: boolean;
}

/** The pages of one part of the site map, in its order, with their titles; without those that `isEmpty` says have nothing to list. */
export const listedPages = (
  part: 'main' | 'site',
  isEmpty: (kind: EntryKind) => boolean,
): readonly { readonly path: string; readonly title: string }[] =>
  rules.flatMap(([, { listed, unlessEmpty, path, title }]) =>
    listed === part && !(unlessEmpty && isEmpty(unlessEmpty)) ? { path, title } : [],
  );

/** Whether search engines may list a page, by its path below the home. */
export const isIndexed = (path: string): boolean => ruleOf(path)?.indexed !== false;

const rules = Object.entries(sitePlan) as readonly (readonly [PageName, PageRule])[];

/** What a campaign becomes, told from its content as it is written; what only a view can count is left out. */
export function plannedFiles(content: CampaignContent): readonly PlannedFile[] {
  return rules.flatMap(([page, rule]) => [
    ...madeBy(rule, content).map((each) => file(page, rule, each)),
    ...formerOf(rule, content).map((each) => ({ ...file(page, rule, each), title: '旧网址' })),
  ]);
}

/** What the hub has once, below the base. */
export const plannedHubFiles = (): readonly Pick<PlannedFile, 'page' | 'path' | 'title'>[] =>
  rules.flatMap(([page, { hub, path, values = [[]], title }]) =>
    hub ? values.map((params) => ({ page, path: filledPath(path, params), title })) : [],
  );

/** What an entry of a kind has of its own, below the home. */
export const pathsOfEntry = (kind: EntryKind, id: string): readonly string[] =>
  rules.flatMap(([, { of, path }]) => (of === kind ? filledPath(path, [id]) : []));

/** The rule that a path below the home belongs to: a fixed one before one with parameters. */
export const ruleOf = (path: string): PageRule | undefined => namedRuleOf(path)?.[1];

/** The name of that rule in the plan. */
export const pageNameOf = (path: string): PageName | undefined => namedRuleOf(path)?.[0];

const namedRuleOf = (path: string) =>
  rules.find(([, rule]) => isFixed(rule.path) && rule.path === path) ??
  rules.find(([, rule]) => matchesRule(path, rule));

function madeBy({ open, of, each, values = [[]] }: PageRule, content: CampaignContent): readonly Made[] {
  if (open) return [];
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

/** The addresses that entries had before, which lead on. */
function formerOf({ of, former }: PageRule, content: CampaignContent): readonly Made[] {
  if (!former || !of) return [];
  return content[of].flatMap(({ data, file: source }) =>
    'draft' in data && data.draft ? [] : data.formerIds.map((id) => ({ params: [id], source })),
  );
}
