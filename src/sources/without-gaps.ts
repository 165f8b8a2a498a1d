import { z } from 'zod';
import type { CampaignContent, SiteContent } from '#domain/campaign/content.ts';
import { isToFill } from '#domain/checks/text-to-fill.ts';
import { entryKindNames } from '#domain/site/kinds.ts';
import { type Kind, schemaOf } from './layout.ts';
import { fieldAt } from './schema/schema-walk.ts';

/**
 * The content as the public sees it: an optional text that is wholly a gap (【待补：详细地址】), as the commands leave for
 * editors, is unknown. Gaps elsewhere stay: a required field, a part of a text.
 */
export const withoutGaps = (content: SiteContent): SiteContent => ({
  ...content,
  campaigns: content.campaigns.map(campaignWithoutGaps),
});

const campaignWithoutGaps = (content: CampaignContent): CampaignContent => ({
  ...content,
  campaign: entryWithoutGaps('campaign', content.campaign),
  ...Object.fromEntries(
    entryKindNames.map((kind) => [kind, content[kind].map((each) => entryWithoutGaps(kind, each))]),
  ),
});

function entryWithoutGaps<T extends { readonly data: unknown }>(kind: Kind, entry: T): T {
  const data = valueWithoutGaps(entry.data, [], (path) => fieldAt(schemaOf[kind], path, entry.data));
  return data === entry.data ? entry : { ...entry, data };
}

type Path = readonly (string | number)[];

/** The same value when it has no gap. */
function valueWithoutGaps(value: unknown, path: Path, fieldOf: (path: Path) => z.ZodType | undefined): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const isGap = (each: unknown, at: Path) =>
    typeof each === 'string' && isToFill(each) && fieldOf(at) instanceof z.ZodOptional;
  if (Array.isArray(value)) {
    const elements = value.map((each, index) => valueWithoutGaps(each, [...path, index], fieldOf));
    return elements.some((each, index) => each !== value[index]) ? elements : value;
  }
  const fields = Object.entries(value);
  const kept = fields.flatMap(([key, each]) => {
    const at = [...path, key];
    return isGap(each, at) ? [] : [[key, valueWithoutGaps(each, at, fieldOf)] as const];
  });
  const isSame = kept.length === fields.length && kept.every(([, each], index) => each === fields[index]?.[1]);
  return isSame ? value : Object.fromEntries(kept);
}
