import { resolveCampaign } from '#domain/campaign/site.ts';
import type { Ruleset } from '#schemas/ruleset.ts';
import { type FieldView, fieldViews } from '#views/organize/field-views.ts';
import type { RuledContext } from '#views/site/view-context.ts';
import { aCampaignContent, anActivity, aRuleset } from '../../builders.ts';
import { aViewContext, element, ruled } from '../../site-builders.ts';

type Content = Parameters<typeof aCampaignContent>[0];
type Activity = Parameters<typeof anActivity>[0];

/** A context whose platform has these rules. */
export function aRuledContext(ruleset: Partial<Ruleset>, content: Content = {}, now?: string): RuledContext {
  const context = aViewContext(content, now === undefined ? {} : { now });
  return ruled({ ...context, site: resolveCampaign(aCampaignContent(content), [aRuleset(ruleset)]) });
}

/** A field of the platform for an activity; the rule set has this field alone. */
export function aField(
  field: Ruleset['fields'][number],
  activity: Activity = {},
  { now, content = {}, ...ruleset }: Partial<Ruleset> & { readonly now?: string; readonly content?: Content } = {},
): FieldView {
  const context = aRuledContext(
    { ...ruleset, fields: [field] },
    { activities: [anActivity(activity)], ...content },
    now,
  );
  const plainText = (text: string) => text;
  return element(fieldViews(element(context.site.activities), context, { plainText }));
}

/** What is to be copied, with the names of several. */
export const copied = ({ entries }: FieldView): readonly string[] =>
  entries.map(({ label, text }) => (label === undefined ? text : `${label}：${text}`));
