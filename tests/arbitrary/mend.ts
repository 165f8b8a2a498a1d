import { readyFestival } from '#domain/campaign/festivals.ts';
import { daysBetween } from '#domain/time/day.ts';
import { instantOf } from '#domain/time/instant.ts';
import { partialDateBounds } from '#domain/time/partial-date.ts';
import { distinct } from './distinct.ts';
import { drawable } from './mend-glyphs.ts';
import { mendPassport } from './mend-passport.ts';
import { mendSession, orderedBooking, type WrittenSession } from './mend-session.ts';
import { mendTarget } from './mend-target.ts';
import { year } from './strings.ts';
import type { WrittenCampaign } from './written.ts';

type Campaign = WrittenCampaign['campaign'];
type Element<K extends Exclude<keyof WrittenCampaign, 'ruleset' | 'campaign'>> = WrittenCampaign[K][number];

/** What the checks ask across fields of the rule set: its name, dates of its year, and a poster that can be had. */
export function mendRuleset(
  { name, poster, publishing, activities, ...rest }: WrittenCampaign['ruleset'],
  { window }: Campaign,
): WrittenCampaign['ruleset'] {
  const wholeYear = { from: `${year}-01-01`, to: `${year}-12-31` };
  const touches = window.from <= wholeYear.to && window.to >= wholeYear.from;
  const fitting = { width: 600, height: 350, maxBytes: 2_097_152, formats: ['png' as const] };
  return {
    ...rest,
    recommendation: { ...rest.recommendation, maxCandidates: undefined },
    platform: 'kepu',
    year,
    name: name?.maxLength === undefined ? {} : { maxLength: Math.max(50, name.maxLength) },
    ...(publishing ? { publishing: wholeYear } : {}),
    ...(activities && touches ? { activities: wholeYear } : {}),
    ...(poster ? { poster: fitting } : {}),
  };
}

/** What the checks ask across fields of campaign.json. */
export function mendCampaign(campaign: Campaign): Campaign {
  const {
    counted,
    window,
    targets,
    candidates,
    deadlines,
    passport,
    festival: _,
    ownFestival: __,
    ruleset: ___,
    ...rest
  } = campaign;
  const regions = distinct(rest.regions ?? [], ({ id }) => id);
  const programmes = distinct(rest.programmes ?? [], ({ id }) => id).map((programme, index, all) => {
    const { parent, nameMustContain, ...own } = programme;
    const above = all.slice(0, index).some(({ id }) => id === parent);
    const words =
      nameMustContain === undefined || index > 1 ? {} : { nameMustContain: firstOf(drawable(nameMustContain), 8) };
    return { ...own, ...(parent !== undefined && (above || parent.startsWith('ref:')) ? { parent } : {}), ...words };
  });
  const [from = window.from, last = window.to] = [window.from, window.to].sort();
  const to = daysBetween(from, last) > 366 ? from : last;
  const isOrdered = counted && partialDateBounds(counted.from).from <= partialDateBounds(counted.to).to;
  return {
    ...rest,
    year,
    window: { from, to },
    regions,
    programmes,
    ...mendPlatform(campaign),
    ...(isOrdered ? { counted } : {}),
    ...(targets
      ? {
          targets: distinct(targets, ({ id }) => id)
            .filter(({ of }) => of.kind !== 'programme' || programmes.length > 0)
            .map((each) => mendTarget(each, regions)),
        }
      : {}),
    ...(candidates ? { candidates: distinct(candidates, (id) => id) } : {}),
    ...(passport ? mendPassport(passport) : {}),
    ...(deadlines ? { deadlines: distinct(deadlines, ({ id }) => id).map(mendDeadline) } : {}),
  };
}

/** A rule set is of the festival's platform; a festival without one has no rule set. */
function mendPlatform({ festival, ownFestival, edition = 1, ruleset }: Campaign): Partial<Campaign> {
  const ruled = ruleset === undefined ? {} : { ruleset: typeof ruleset === 'number' ? year : `kepu-${year}` };
  if (ownFestival) {
    const platform = { id: 'kepu', name: ownFestival.platform?.name ?? '全国平台' };
    return { ownFestival: ruleset === undefined ? ownFestival : { ...ownFestival, platform }, edition, ...ruled };
  }
  if (festival === undefined) return ruled;
  return readyFestival(festival).platform ? { festival, ...ruled } : { festival };
}

function mendDeadline({ from, ...rest }: NonNullable<Campaign['deadlines']>[number]) {
  const end = rest.by?.includes('T') ? rest.by.slice(0, 10) : rest.by && partialDateBounds(rest.by).to;
  const isOrdered = from !== undefined && (end === undefined || partialDateBounds(from).from <= end);
  return isOrdered ? { ...rest, from } : rest;
}

/** A document number of one's own is well-formed, and no notice forwards or replaces itself by way of others. */
export function mendNotice({ data, ...entry }: Element<'notices'>, above: readonly string[]): Element<'notices'> {
  const { number, quotedNumber, forwards, replaces, attachments, printedOn, ...rest } = data;
  const issued = rest.issuedOn && partialDateBounds(rest.issuedOn).from;
  return {
    ...entry,
    data: {
      ...rest,
      ...(number === undefined ? {} : quotedNumber ? { number, quotedNumber } : { number: `固科协〔${year}〕24号` }),
      ...(forwards !== undefined && above.includes(forwards) ? { forwards } : {}),
      ...(replaces !== undefined && above.includes(replaces) ? { replaces } : {}),
      ...(printedOn !== undefined && (issued === undefined || partialDateBounds(printedOn).to >= issued)
        ? { printedOn }
        : {}),
      ...(attachments ? { attachments: distinct(attachments, ({ id }) => id).filter(hasContents) } : {}),
    },
  };
}

/** An attachment has what its kind asks for, or a file. A plan needs a venue that has one, which no generator can promise. */
function hasContents({
  kind,
  file,
  fields,
  columns,
  steps,
  notice,
}: NonNullable<Element<'notices'>['data']['attachments']>[number]) {
  const contents =
    file ?? { form: fields, table: columns, guide: steps, notice, plan: undefined, file: undefined }[kind];
  return contents !== undefined && contents.length > 0;
}

export function mendVenue({ data, ...entry }: Element<'venues'>): Element<'venues'> {
  const { plan, ...rest } = data;
  const distinctBooths = plan && { ...plan, booths: distinct(plan.booths, ({ number }) => number) };
  return { ...entry, data: distinctBooths ? { ...rest, plan: distinctBooths } : rest };
}

export function mendOrganization(
  { data, ...entry }: Element<'organizations'>,
  above: readonly string[],
): Element<'organizations'> {
  const { parent, ...rest } = data;
  return { ...entry, data: parent !== undefined && above.includes(parent) ? { ...rest, parent } : rest };
}

/** A last stop that leads nowhere; none without two venues' worth of stops. */
export function mendRoute({ data, ...entry }: Element<'routes'>): readonly Element<'routes'>[] {
  const stops = data.stops.filter(({ venue }) => venue !== undefined);
  const last = stops.length - 1;
  if (last < 1) return [];
  const mended = stops.map(({ next, ...stop }, index) => (next && index < last ? { ...stop, next } : stop));
  return [{ ...entry, data: { ...data, stops: mended } }];
}

/** What its kind says; a venue or a route that is not there becomes a talk. */
export function mendResource({ data, ...entry }: Element<'resources'>): Element<'resources'> {
  const { kind, name = '看月亮的人', venue, route, period, ...rest } = data;
  const isOrdered = period && partialDateBounds(period.from).from <= partialDateBounds(period.to).to;
  const common = { ...rest, ...(isOrdered ? { period } : {}) };
  if (kind === 'venue' && venue !== undefined) return { ...entry, data: { ...common, kind, venue } };
  if (kind === 'route' && route !== undefined) return { ...entry, data: { ...common, kind, route } };
  const own = kind === 'exhibition' ? kind : 'talk';
  return { ...entry, data: { ...common, kind: own, name, ...(venue === undefined ? {} : { venue }) } };
}

/** Names that their programmes ask for, sessions that can be, no room taken twice, details once, one not a draft, no question open on what is published. */
export function mendActivities(
  entries: WrittenCampaign['activities'],
  programmes: NonNullable<Campaign['programmes']>,
): WrittenCampaign['activities'] {
  const taken: (readonly [start: number, end: number])[] = [];
  return entries.map(({ id, data, body }, index) => {
    const { details, draft, ages, booking, recap, imported, ...rest } = data;
    const words = programmes
      .filter((each) => (data.programmes ?? []).includes(each.id))
      .map((each) => each.nameMustContain);
    const sessions = withIds(data.sessions.map(mendSession)).map((session) => freeOf(taken, session));
    return {
      id,
      ...(body === undefined ? {} : { body }),
      data: {
        ...rest,
        name: firstOf(words.join('') + data.name, 50),
        sessions,
        ...mendOffer({ ages, booking }),
        ...(recap ? { recap: { ...recap, on: '2099-12-31' } } : {}),
        ...(details !== undefined && body === undefined ? { details } : {}),
        ...mendDraft({ imported, draft: index > 0 ? draft : undefined }),
      },
    };
  });
}

const mendDraft = ({ imported, draft }: Pick<Element<'activities'>['data'], 'imported' | 'draft'>) => ({
  ...(imported ? { imported: draft ? imported : { ...imported, questions: [] } } : {}),
  ...(draft === undefined ? {} : { draft }),
});

/** Ages that run upwards, and a booking that closes after it opens. */
const mendOffer = ({ ages, booking }: Pick<Element<'activities'>['data'], 'ages' | 'booking'>) => ({
  ...(ages && (ages.to ?? 120) >= (ages.from ?? 0) ? { ages } : {}),
  ...(booking ? { booking: orderedBooking(booking) } : {}),
});

/** A session that meets one before it becomes one whose time is not known. */
function freeOf(taken: (readonly [start: number, end: number])[], session: WrittenSession): WrittenSession {
  if (session.kind !== 'timed' || session.end === undefined) return session;
  const { start, end, ...rest } = session;
  const [from, to] = [instantOf(start), instantOf(end)];
  if (taken.some((other) => other[0] < to && from < other[1])) return { ...rest, kind: 'tba' };
  taken.push([from, to]);
  return session;
}

/** A number is the id of a session that has none of its own. */
const withIds = (sessions: readonly WrittenSession[]) =>
  sessions.map(({ id, ...session }, index) =>
    id === undefined || /^\d+$/u.test(id) || sessions.findIndex((other) => other.id === id) < index
      ? session
      : { ...session, id },
  );

const firstOf = (text: string, count: number) => [...text].slice(0, count).join('').trim();
