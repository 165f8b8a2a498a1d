import fc from 'fast-check';
import type { z } from 'zod';
import { type EntryKind, entryKinds, forEachKind } from '#domain/site/kinds.ts';
import { campaign } from '#schemas/campaign.ts';
import { entrySchemas } from '#schemas/entries.ts';
import { ruleset } from '#schemas/ruleset.ts';
import { arbitraryOf, type TextMeta } from './from-schema.ts';
import {
  mendActivities,
  mendCampaign,
  mendNotice,
  mendOrganization,
  mendResource,
  mendRoute,
  mendRuleset,
  mendVenue,
} from './mend.ts';
import { mendFormerIds } from './mend-former-ids.ts';
import { mendGlyphs } from './mend-glyphs.ts';
import { type Ids, placeholder, resolve } from './references.ts';
import { aSlug } from './strings.ts';
import { aMarkdown } from './texts.ts';
import type { WrittenCampaign, WrittenEntries } from './written.ts';

/** The one picture of each campaign; it fits wherever a picture is named. */
export const pictureFile = 'picture.png';

/** The one original of a notice of each campaign. */
export const originalFile = 'notice.pdf';

/** The one document of an office in each campaign. */
export const officeFile = 'form.docx';

const special = ({ description, references, document }: TextMeta) => {
  if (typeof references === 'string') return placeholder(references);
  if (description.includes('PDF')) return fc.constantFrom(originalFile, 'https://kexie.example/notice.pdf');
  if (document) return fc.constantFrom(originalFile, officeFile);
  return description.includes('media') ? fc.constant(pictureFile) : undefined;
};

const filesOf = <T extends z.ZodType>(schema: T, least: number, most: number, body: fc.Arbitrary<string | undefined>) =>
  fc.uniqueArray(fc.record({ id: aSlug, data: arbitraryOf(schema, special) as fc.Arbitrary<z.input<T>>, body }), {
    minLength: least,
    maxLength: most,
    selector: ({ id }) => id,
  });

const noBody = fc.constant(undefined);

/** How many of a kind a campaign has; notices and units it cannot do without. */
const counts: Readonly<Partial<Record<EntryKind, readonly [least: number, most: number]>>> = {
  notices: [1, 3],
  activities: [1, 4],
  organizations: [1, 4],
  routes: [0, 2],
};

function someOf(kind: EntryKind) {
  const [least, most] = counts[kind] ?? [0, 3];
  const extensions: readonly string[] = entryKinds[kind].extensions;
  const body = aMarkdown(20_000);
  const written = extensions.includes('mdx') ? (extensions.includes('json') ? fc.oneof(noBody, body) : body) : noBody;
  return filesOf(entrySchemas[kind], least, most, written);
}

/**
 * Valid content: every field as its schema allows, every reference to something that is there, and what the checks
 * ask across fields mended (mend.ts).
 */
export const aWrittenCampaign: fc.Arbitrary<WrittenCampaign> = fc
  .record({
    ruleset: arbitraryOf(ruleset, special) as fc.Arbitrary<WrittenCampaign['ruleset']>,
    campaign: arbitraryOf(campaign, special) as fc.Arbitrary<WrittenCampaign['campaign']>,
    entries: fc.record(forEachKind(someOf)) as fc.Arbitrary<WrittenEntries>,
  })
  .map(({ entries, ...rest }) => makeConsistent({ ...rest, ...entries }))
  .map(mendGlyphs);

type Element = WrittenEntries[EntryKind][number];

/** False for an entry that lacks a reference it must have: there was nothing to refer to. */
const isWhole =
  (kind: EntryKind) =>
  ({ data }: Element) =>
    entrySchemas[kind].safeParse(data).success;

function makeConsistent(raw: WrittenCampaign): WrittenCampaign {
  const mended = mendCampaign(raw.campaign);
  const plan = mendRuleset(raw.ruleset, mended);
  const hasVenues = raw.venues.length > 0;
  const ids = {
    organizations: raw.organizations.map(({ id }) => id),
    venues: raw.venues.map(({ id }) => id),
    notices: raw.notices.map(({ id }) => id),
    activities: raw.activities.filter(({ data }) => !data.sample && !data.draft).map(({ id }) => id),
    regions: (mended.regions ?? []).map(({ id }) => id),
    programmes: (mended.programmes ?? []).map(({ id }) => id),
    routes: hasVenues ? raw.routes.map(({ id }) => id) : [],
  } satisfies Ids;
  const place = resolve(raw, ids);
  return {
    ...place,
    ...(forEachKind((kind) => mendFormerIds<Element>(place[kind].filter(isWhole(kind)))) as WrittenEntries),
    ruleset: plan,
    campaign: mendCampaign(resolve(mended, ids)),
    notices: mendFormerIds(place.notices.map((each, index) => mendNotice(each, ids.notices.slice(0, index)))),
    activities: mendFormerIds(mendActivities(place.activities, resolve(mended, ids).programmes ?? [])),
    venues: mendFormerIds(place.venues.map(mendVenue)),
    organizations: mendFormerIds(
      place.organizations.map((each, index) => mendOrganization(each, ids.organizations.slice(0, index))),
    ),
    routes: mendFormerIds(place.routes.flatMap(mendRoute)),
    resources: mendFormerIds(place.resources.map(mendResource)),
  };
}
