import type { RawActivity, RawCampaign, RawTarget } from './raw-content.ts';

/** Numbers in [0, 1) that depend on the seed alone. */
export function randomOf(seed: number): () => number {
  let state = seed * 2_654_435_761;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

const passed = Array.from({ length: 20 }, () => '已通过');
const reviews = [...passed, '未提交', '省管理员审批中', '省管理员审批拒绝', '全国审批中', '全国审批拒绝'];
const kinds = ['政府部门', '党委部门', '群团组织', '科协', '学会协会', '企业科协', '科普教育基地', '企业', '学校'];
const levels = ['省', '市', '县', undefined];

/**
 * The campaign with its activities dealt anew: samples, drafts, reviews, key activities, places, hosts, programmes and
 * times; organizations of other kinds; numbers, lists of units and facilities given to some targets.
 */
export function randomCampaign(raw: RawCampaign, random: () => number): RawCampaign {
  const chance = (share: number) => random() < share;
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const some = <T>(list: readonly T[], share: number) => list.filter(() => chance(share));
  const { year, regions, programmes, targets = [] } = raw.campaign;
  // Zones are few: each stands in the list of places several times.
  const places = [...regions, ...Array.from({ length: 4 }, () => regions.filter(({ kind }) => kind === 'zone')).flat()];
  const day = () =>
    `${year}-0${7 + Math.floor(random() * 3)}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`;
  const session = (): RawActivity['sessions'][number] => {
    const on = chance(0.6) ? `${year}-09-${17 + Math.floor(random() * 7)}` : day();
    const status = chance(0.15) ? { status: 'cancelled', reason: '下雨' } : {};
    return pick([
      { kind: 'timed', start: `${on}T09:00+08:00`, end: `${on}T11:00+08:00`, ...status },
      { kind: 'timed', start: `${on}T09:00+08:00`, end: `${on}T11:00+08:00`, ...status },
      { kind: 'all-day', from: on, ...status },
      { kind: 'partial', date: `${year}-09-${pick(['上旬', '中旬', '下旬'])}` },
      { kind: 'tba' },
    ]);
  };
  const activity = ({ region: _, platform: __, ...old }: RawActivity): RawActivity => ({
    ...old,
    name: chance(0.3) ? '食品安全进社区' : '看月亮',
    sample: chance(0.15),
    draft: chance(0.1),
    key: chance(0.7),
    ...(chance(0.6) ? { region: pick(places).id } : {}),
    ...(chance(0.85) ? { platform: { review: pick(reviews) } } : {}),
    programmes: [pick(programmes).id],
    hosts: [pick(Object.keys(raw.organizations))],
    organizers: some(Object.keys(raw.organizations), 0.04),
    sessions: Array.from({ length: 1 + Math.floor(random() * 2) }, session),
  });
  const target = (old: RawTarget & { readonly each?: string; readonly of?: { readonly kind: string } }): RawTarget => {
    const units = old.each === 'unit' && chance(0.5) ? some(Object.keys(raw.organizations), 0.3) : [];
    const owed: readonly { readonly region?: string; readonly unit?: string }[] =
      old.each === 'county' ? regions.map(({ id }) => ({ region: id })) : units.map((unit) => ({ unit }));
    return {
      ...old,
      ...given('units', units),
      ...given('minEach', chance(0.5) ? some(owed, 0.5).map((each) => ({ ...each, min: pick([1, 2, 3]) })) : []),
      ...given('facilities', old.of?.kind === 'facility' ? facilities() : []),
    };
  };
  const facilities = () =>
    Array.from({ length: Math.floor(random() * 20) }, (_, index) => ({
      name: `设施${index}`,
      ...(chance(0.5) ? { region: pick(regions).id } : {}),
      ...(chance(0.5) ? { venue: pick(Object.keys(raw.venues)) } : {}),
      ...(chance(0.5) ? { on: pick(['2022-12', '2023-06-中旬', '2023-11-02']) } : {}),
    }));
  const mapped = <T>(entries: Readonly<Record<string, T>>, change: (entry: T) => T) =>
    Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, change(entry)]));
  return {
    ...raw,
    campaign: { ...raw.campaign, targets: targets.map(target) },
    venues: mapped(raw.venues, (venue) => ({ ...venue, sample: chance(0.3) })),
    organizations: mapped(raw.organizations, ({ level: _, ...unit }) => {
      const level = pick(levels);
      return { ...unit, kind: pick(kinds), leadGroup: chance(0.4), ...(level ? { level } : {}) };
    }),
    activities: mapped(raw.activities, activity),
  };
}

/** A field with a list; no field without elements. */
const given = (field: string, list: readonly object[] | readonly string[]) =>
  list.length > 0 ? { [field]: list } : {};
