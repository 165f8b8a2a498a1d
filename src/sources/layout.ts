import type { z } from 'zod';
import type { ContentFile } from '#domain/checks/context.ts';
import { documentEndings } from '#domain/notice/documents.ts';
import { type EntryKind, entryKinds } from '#domain/site/kinds.ts';
import { activityDraft } from '#schemas/activity-draft.ts';
import { campaign } from '#schemas/campaign.ts';
import { entrySchemas } from '#schemas/entries.ts';
import { hub } from '#schemas/hub.ts';
import { words } from '#schemas/import/words.ts';
import { ruleset } from '#schemas/ruleset.ts';
import { markdownPaths } from './schema/schema-walk.ts';

/** Kind of an entry file. Depends only on the path. */
export type Kind = Exclude<ContentFile['kind'], 'media'>;

export const extensionsOf = (kind: Kind): readonly string[] =>
  isShared(kind) ? ['json'] : entryKinds[kind].extensions;

/** Kinds that are no entry of a campaign. */
const isShared = (kind: Kind): kind is Exclude<Kind, EntryKind> => !Object.hasOwn(entryKinds, kind);

export const schemaOf: Readonly<Record<Kind, z.ZodType>> = { hub, words, ruleset, campaign, ...entrySchemas };

/** The schema that a value of a kind has to fit: a draft of an activity may lack required fields. */
export const schemaFor = (kind: Kind, value: unknown): z.ZodType =>
  kind === 'activities' && isDraft(value) ? activityDraft : schemaOf[kind];

const isDraft = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'draft' in value && value.draft === true;

/** Paths of Markdown fields; `*` matches every element of a list. */
export const markdownFields = Object.fromEntries(
  Object.entries(schemaOf).map(([kind, schema]) => [kind, markdownPaths(schema)]),
) as Readonly<Record<Kind, readonly (readonly string[])[]>>;

/** Raster pictures only: an SVG can carry script. */
export const pictureExtensions = ['jpg', 'jpeg', 'png', 'webp'] as const;
/** Pictures, and the documents of notices. */
export const mediaExtensions = [...pictureExtensions, ...documentEndings] as const;

/** Device names that Windows reserves with any extension (Microsoft: Naming Files, Paths, and Namespaces). */
export const isReservedName = (file: string) => /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu.test(file);

export const slugPattern = /^(?!(?:con|prn|aux|nul|com\d|lpt\d)$)(?=.{1,64}$)[a-z0-9]+(?:-[a-z0-9]+)*$/u;
export const isSlug = (text: string) => slugPattern.test(text);
export const isCampaignFolder = (text: string) => isSlug(text) && /-\d{4}$/u.test(text);
/** `<platform>-<year>`. */
export const isRulesetName = (text: string) => isSlug(text) && /-\d{4}$/u.test(text);
