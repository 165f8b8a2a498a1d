import type { ActivityNode } from '#domain/activity/activity-node.ts';
import type { PictureFacts } from '#domain/checks/context.ts';
import { type FillingSources, fieldViews, readinessOf } from '#views/organize/field-views.ts';
import { absolute } from '#views/site/links.ts';
import type { RuledContext } from '#views/site/view-context.ts';

/**
 * The filling-in assistant of an activity as JSON; the page of all activities explains the keys
 * (views/organize/filling-keys.ts).
 */
export function fillingJson(
  node: ActivityNode,
  context: RuledContext,
  sources: FillingSources & { readonly poster: PictureFacts },
): string {
  const { site, address, links } = context;
  const fields = fieldViews(node, context, sources);
  const { poster } = sources;
  const filling = {
    campaign: site.id,
    activity: node.id,
    page: absolute(address, links.filling(node.id)),
    sample: node.activity.sample,
    year: site.ruleset.year,
    unverified: site.ruleset.unverified,
    basis: site.ruleset.basis,
    ready: readinessOf(fields, site.ruleset).lacking.length === 0,
    fields: fields.map(({ id, name, rule, state, entries, note }) => ({
      id,
      name,
      rule,
      state,
      maxLength: id === 'name' ? site.ruleset.name.maxLength : undefined,
      entries: entries.map(({ label, text, length }) => ({ label, text, length })),
      note,
    })),
    poster: { url: absolute(address, links.poster(node.id)), ...poster },
  };
  return `${JSON.stringify(filling, undefined, 1)}\n`;
}
