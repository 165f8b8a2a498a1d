import type { Activity } from '#schemas/activity.ts';
import type { Campaign } from '#schemas/campaign.ts';
import type { CampaignContent, Entry } from '../campaign/content.ts';
import type { Check } from './context.ts';
import type { Problem, ProblemPath } from './problem.ts';
import { quote } from './quote.ts';

/**
 * Real content does not rest on sample data: no sample venue or unit, no address of `.example`, which nobody can open
 * (RFC 2606). Skips drafts and samples.
 */
export const sampleMixed: Check = (content) => {
  const samples = samplesOf(content);
  const of =
    (file: string) =>
    (fault: Fault): Problem => ({ ...fault, code: 'sample-mixed', file });
  return [
    ...content.activities
      .filter(({ data }) => !data.sample && !data.draft)
      .flatMap((entry) => [...references(entry.data, samples), ...addressFaults(entry)].map(of(entry.file))),
    ...content.routes
      .filter(({ data }) => !data.sample)
      .flatMap(({ file, data }) =>
        data.stops
          .flatMap(({ venue }, index) => sampleFault(samples.venues, venue, ['stops', index, 'venue']))
          .map(of(file)),
      ),
    ...content.resources
      .filter(({ data }) => !data.sample)
      .flatMap(({ file, data: { venue, provider } }) =>
        [
          ...sampleFault(samples.venues, venue, ['venue']),
          ...sampleFault(samples.organizations, provider, ['provider']),
        ].map(of(file)),
      ),
    ...passportFaults(content.campaign.data, samples.venues).map(of(content.campaign.file)),
    ...[...content.venues, ...content.organizations]
      .filter(({ data }) => !data.sample)
      .flatMap((entry) => addressFaults(entry).map(of(entry.file))),
  ];
};

type Fault = Pick<Problem, 'path' | 'message' | 'fix'>;
type Samples = Readonly<Record<'venues' | 'organizations', ReadonlyMap<string, string>>>;

const samplesOf = ({ venues, organizations }: CampaignContent): Samples => {
  const named = (entries: readonly Entry<{ readonly sample: boolean; readonly name: string }>[]) =>
    new Map(entries.filter(({ data }) => data.sample).map(({ id, data }) => [id, data.name]));
  return { venues: named(venues), organizations: named(organizations) };
};

function sampleFault(
  samples: ReadonlyMap<string, string>,
  id: string | undefined,
  path: ProblemPath,
): readonly Fault[] {
  const name = samples.get(id ?? '');
  if (name === undefined) return [];
  const fix = '换成真的；这一份也是示例的，写 "sample": true。';
  return [{ path, message: `${quote(name)}是示例，这一份不是示例。`, fix }];
}

const passportFaults = ({ passport }: Campaign, venues: Samples['venues']): readonly Fault[] =>
  !passport || passport.sample
    ? []
    : passport.places.flatMap(({ venue }, index) => sampleFault(venues, venue, ['passport', 'places', index, 'venue']));

const references = (activity: Activity, { venues, organizations }: Samples): readonly Fault[] => [
  ...sampleFault(venues, activity.venue, ['venue']),
  ...activity.sessions.flatMap(({ venue }, index) => sampleFault(venues, venue, ['sessions', index, 'venue'])),
  ...(['hosts', 'organizers', 'coOrganizers'] as const).flatMap((role) =>
    activity[role].flatMap((id, index) => sampleFault(organizations, id, [role, index])),
  ),
];

const exampleHost = /(?:https?:\/\/|@)[^\s/?#()<>"“”]*\.example(?![\w-])/iu;

/** Addresses of `.example` in the strings of an entry, at any depth, and in its body. */
const addressFaults = ({ data, body = '' }: Entry<unknown>): readonly Fault[] => [
  ...exampleIn(data, []),
  ...exampleIn(body, []),
];

function exampleIn(value: unknown, path: ProblemPath): readonly Fault[] {
  if (typeof value === 'string') {
    return value.includes('.example') && exampleHost.test(value) ? [{ path, ...addressFault }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, child]) => exampleIn(child, [...path, isList ? Number(key) : key]));
}

const addressFault = {
  message: '网址或邮箱是示例用的 .example，谁也打不开。',
  fix: '换成真的；没有就删去；这一份是示例的，写 "sample": true。',
};
