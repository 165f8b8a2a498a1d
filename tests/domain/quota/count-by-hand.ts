import type { RawActivity, RawCampaign, RawRegion, RawTarget } from './raw-content.ts';

/**
 * Counts the targets of the five campaigns a second time, from the files as they are: days as text, numbers, days and
 * kinds of unit from the notices. Nothing here comes from the code under test.
 */
interface Asked {
  readonly from: string;
  readonly to: string;
  readonly min?: number;
  /** Whose target it is. */
  readonly each: 'county' | 'zone' | 'unit' | 'province';
  /** What an activity must be. */
  readonly is: (activity: RawActivity) => boolean;
  /** What one of its hosts or organizers must be while no list of units is given; a list says itself who. */
  readonly by?: (unit: Unit) => boolean;
  /** True when the target asks for facilities: `is` then says which activities are related. */
  readonly ofFacilities?: true;
  /** The year of the facilities, where the notice gives one. */
  readonly builtIn?: string;
}
type Unit = RawCampaign['organizations'][string];

const isKey = ({ key }: RawActivity) => key === true;
const ofKinds = (kinds: readonly string[], level?: string) => (unit: Unit) =>
  kinds.includes(unit.kind) && (level === undefined || unit.level === level);

const week = { from: '2023-09-17', to: '2023-09-23' };
const year = { from: '2023-01-01', to: '2023-12-31', builtIn: '2023' };

export const asked = {
  'guyuan-2023/unit-key-activities': { from: '2023-08-21', to: '2023-09-30', min: 8, each: 'unit', is: isKey },
  'tangshan-2023/county-key': { ...week, min: 7, each: 'county', is: isKey },
  'tangshan-2023/zone-key': { ...week, min: 3, each: 'zone', is: isKey },
  'tangshan-2023/society-key': { ...week, min: 1, each: 'unit', is: isKey, by: ofKinds(['学会协会'], '市') },
  'tangshan-2023/enterprise-key': { ...week, min: 1, each: 'unit', is: isKey, by: ofKinds(['企业科协']) },
  'tangshan-2023/base-key': { ...week, min: 1, each: 'unit', is: isKey, by: ofKinds(['科普教育基地']) },
  'tangshan-2023/department-key': {
    ...week,
    min: 1,
    each: 'unit',
    is: isKey,
    by: ofKinds(['党委部门', '政府部门', '群团组织', '科协'], '市'),
  },
  'weinan-2023/member-unit-activity': {
    ...week,
    min: 1,
    each: 'unit',
    is: () => true,
    by: ({ leadGroup }) => leadGroup === true,
  },
  'weinan-2023/county-food-safety': { ...week, min: 1, each: 'county', is: ({ name }) => /食品安全/u.test(name) },
  'weinan-2023/outdoor-ecology-site': { ...year, min: 1, each: 'county', is: () => false, ofFacilities: true },
  'weinan-2023/ecology-display': { ...year, min: 2, each: 'county', is: () => false, ofFacilities: true },
  'wenzhou-2024/county-activities': { from: '2024-08-07', to: '2024-10-10', each: 'county', is: () => true },
  'wenzhou-2024/experience-points': {
    from: '2024-08-07',
    to: '2024-10-10',
    min: 100,
    each: 'province',
    is: ({ programmes }) => programmes.includes('new-productive-forces-points'),
    ofFacilities: true,
  },
} as const satisfies Readonly<Record<string, Asked>>;
export type TargetKey = keyof typeof asked;

/** The name, figure and word of each row of a board; without a list of units, the figure of all. */
export type Figures = readonly (readonly [name: string, count: number | undefined, word: string])[] | number;

export function countByHand(key: TargetKey, all: RawCampaign): Figures {
  const { each, min, ...rule }: Asked = asked[key];
  const target = all.campaign.targets?.find(({ id }) => id === key.split('/')[1]) ?? { id: '' };
  const owed = Object.values(all.activities).filter(
    (activity) => target.units !== undefined || isByOwing(activity, all, rule.by),
  );
  const counted = owed.filter((activity) => counts(activity, rule));
  const hopeful = rule.ofFacilities ? [] : owed.filter((activity) => mayCount(activity, rule));
  const word = (count: number, own: number | undefined, most = count) => {
    if (rule.ofFacilities && count === 0) return '完成情况待提供';
    if (own === undefined) return '数目待提供';
    if (count >= own) return '完成';
    return each === 'province' ? '完成情况待提供' : missing(own - most, own - count);
  };
  const built = (target.facilities ?? []).filter(
    ({ venue, on = '' }) => !(venue && all.venues[venue]?.sample) && (on === '' || on.startsWith(rule.builtIn ?? '')),
  );
  if (each === 'province') {
    return [[all.campaign.city.province ?? '', built.length, word(built.length, min)]];
  }
  if (each === 'unit') {
    return (
      target.units?.map((id) => {
        const by = ({ hosts, organizers = [] }: RawActivity) => [...hosts, ...organizers].includes(id);
        const [own, most] = [counted.filter(by).length, hopeful.filter(by).length];
        return [all.organizations[id]?.name ?? '', own, word(own, minOf(target, id) ?? min, most)] as const;
      }) ?? counted.length
    );
  }
  return (
    regionsOf(each, all)?.map(({ id, name, counted: takesPart = true }) => {
      if (!takesPart) return [name, undefined, '不参加，不计入'] as const;
      const found = rule.ofFacilities
        ? built.filter(({ region, venue }) => (region ?? (venue && all.venues[venue]?.region)) === id)
        : counted.filter((activity) => regionOf(activity, all) === id);
      const most = hopeful.filter((activity) => regionOf(activity, all) === id);
      const number = minOf(target, id) ?? min;
      return [name, found.length, word(found.length, number, Math.max(most.length, found.length))] as const;
    }) ?? counted.filter((activity) => kindOf(regionOf(activity, all), all) === each).length
  );
}

const missing = (least: number, most: number) => {
  if (least <= 0) return '还不知道';
  return least < most ? `还差 ${least}–${most}` : `还差 ${most}`;
};

const minOf = ({ minEach = [] }: RawTarget, id: string) =>
  minEach.find(({ region, unit }) => region === id || unit === id)?.min;

const regionOf = ({ region, venue }: RawActivity, { venues }: RawCampaign) =>
  region ?? (venue === undefined ? undefined : venues[venue]?.region);

const kindOf = (id: string | undefined, { campaign }: RawCampaign) => {
  const region = campaign.regions.find((each) => each.id === id);
  return region && region.counted !== false ? (region.kind ?? 'county') : undefined;
};

/** Undefined while the regions of the kind are not known by name. */
function regionsOf(kind: string, { campaign }: RawCampaign): readonly RawRegion[] | undefined {
  const found = campaign.regions.filter((region) => (region.kind ?? 'county') === kind);
  const asks = found.filter(({ counted = true }) => counted);
  return asks.length === 0 || asks.some(({ collective }) => collective) ? undefined : found;
}

function counts(activity: RawActivity, { from, to, is }: Pick<Asked, 'from' | 'to' | 'is'>): boolean {
  return (
    !activity.sample &&
    !activity.draft &&
    activity.platform?.review === '已通过' &&
    activity.sessions.some((session) => isOn(session, from, to)) &&
    is(activity)
  );
}

/** Whether it counts, or would if the platform passed it and its days were the right ones. */
function mayCount(activity: RawActivity, { from, to, is }: Pick<Asked, 'from' | 'to' | 'is'>): boolean {
  return (
    !activity.sample &&
    !activity.draft &&
    !/拒绝$/u.test(activity.platform?.review ?? '') &&
    activity.sessions.some((session) => isOn(session, from, to) || mayBeOn(session, from, to)) &&
    is(activity)
  );
}

function isByOwing({ hosts, organizers = [] }: RawActivity, { organizations }: RawCampaign, by: Asked['by']): boolean {
  return (
    !by ||
    [...hosts, ...organizers].some((id) => {
      const unit = organizations[id];
      return unit !== undefined && by(unit);
    })
  );
}

/** First and last day of a month or a third of it, as text. */
function daysOfPart(date: string): readonly [string, string] {
  const month = date.slice(0, 7);
  const last = /-(?:04|06|09|11)$/u.test(month) ? '30' : month.endsWith('-02') ? '28' : '31';
  const days = { 上: ['01', '10'], 中: ['11', '20'], 下: ['21', last] }[date.slice(8, 9)] ?? ['01', last];
  return [`${month}-${days[0]}`, `${month}-${days[1]}`];
}

/** Whether a session without a known day may be on a day from the first to the last. */
function mayBeOn({ kind, status, date = '' }: RawActivity['sessions'][number], from: string, to: string): boolean {
  if (status === 'cancelled') return false;
  if (kind === 'tba') return true;
  if (kind !== 'partial' || /-\d\d-\d\d$/u.test(date)) return false;
  const [first, last] = daysOfPart(date);
  return first <= to && last >= from;
}

/** Whether a session is for certain on a day from the first to the last. */
function isOn(session: RawActivity['sessions'][number], from: string, to: string): boolean {
  const { kind, status, start, end, date = '' } = session;
  if (status === 'cancelled' || kind === 'tba') return false;
  if (kind === 'partial' && !/-\d\d-\d\d$/u.test(date)) {
    const [first, last] = daysOfPart(date);
    return first >= from && last <= to;
  }
  const first = start?.slice(0, 10) ?? session['from'] ?? date;
  const last = end?.slice(0, 10) ?? session['to'] ?? first;
  if (!first) throw new Error(`No day in a session of kind ${kind}`);
  return first <= to && last >= from;
}
