import type { Campaign } from '#schemas/campaign.ts';
import type { FestivalMark, ReadyFestivalId } from '#schemas/festival.ts';

/** What a campaign takes part in. */
export interface Festival {
  readonly id: string;
  /** Full name: `全国科普月`. */
  readonly name: string;
  /** `科普月`. */
  readonly shortName: string;
  /** Joins the names of place, year and festival; the keys are `{place}`, `{year}`, `{edition}` and `{name}`. */
  readonly title: string;
  /** The drawing that stands for it; `none` where the sites show its name alone. */
  readonly mark: FestivalMark;
  /** The platform where organizers register activities; undefined when there is none. */
  readonly platform: { readonly id: string; readonly name: string } | undefined;
}

/** Known facts of one year of a festival. Unknown ones are absent. */
export interface Occasion {
  readonly window?: { readonly from: string; readonly to: string };
  readonly theme?: string;
  readonly slogan?: string;
  readonly edition?: number;
}

interface ReadyFestival extends Omit<Festival, 'id' | 'title'> {
  /** The days of every year as `MM-DD`, when a rule fixes them, from the year `since`. */
  readonly yearly?: { readonly from: string; readonly to: string; readonly since: number };
  readonly occasions?: Readonly<Record<number, Occasion>>;
  /** The festival whose place it took by law. */
  readonly replaces?: ReadyFestivalId;
}

const everyTitle = '{place}{year}年{name}';

/**
 * The ready festivals. Sources: 科学技术普及法 (in force 2024-12-25) makes every September 全国科普月, which replaces
 * 全国科普日; themes and days from the announcements of 中国科协 and 科技部; 世界读书日 is 23 April (UNESCO, 1995).
 */
const readyFestivals: Readonly<Record<ReadyFestivalId, ReadyFestival>> = {
  'science-day': {
    name: '全国科普日',
    shortName: '科普日',
    mark: 'question',
    platform: { id: 'kepu', name: '全国科普日平台' },
    occasions: {
      2023: { theme: '提升全民科学素质，助力科技自立自强' },
      2024: { theme: '提升全民科学素质，发展新质生产力' },
    },
  },
  'science-month': {
    name: '全国科普月',
    shortName: '科普月',
    mark: 'question',
    platform: { id: 'kepu', name: '全国平台' },
    yearly: { from: '09-01', to: '09-30', since: 2025 },
    replaces: 'science-day',
    occasions: {
      2025: { theme: '提升全民科学素质 夯实科技强国基础', slogan: '科技改变生活 创新赢得未来' },
      2026: { theme: '科技改变生活 创新赢得未来' },
    },
  },
  'science-week': {
    name: '全国科技活动周',
    shortName: '科技活动周',
    mark: 'question',
    platform: undefined,
    occasions: {
      2025: { window: { from: '2025-05-24', to: '2025-05-31' }, theme: '矢志创新发展 建设科技强国', edition: 25 },
    },
  },
  'disaster-prevention-week': { name: '全国防灾减灾周', shortName: '防灾减灾周', mark: 'shield', platform: undefined },
  'cybersecurity-week': {
    name: '国家网络安全宣传周',
    shortName: '网络安全宣传周',
    mark: 'shield',
    platform: undefined,
  },
  'reading-day': {
    name: '世界读书日',
    shortName: '读书日',
    mark: 'book',
    platform: undefined,
    yearly: { from: '04-23', to: '04-23', since: 1996 },
  },
};

/** The fields of a campaign that decide its festival. */
export type FestivalChoice = Pick<Campaign, 'festival' | 'ownFestival' | 'year'>;

/** Names of the ready festivals. */
export const readyFestivalNames: readonly string[] = Object.values(readyFestivals).map(({ name }) => name);

/** Their short names. */
export const readyFestivalShortNames: readonly string[] = Object.values(readyFestivals).map(
  ({ shortName }) => shortName,
);

/** The festival that a festival replaced or that replaced it: whoever writes one's name means the other. */
export function counterpartOf(id: string): (Festival & { readonly isOlder: boolean }) | undefined {
  const all = Object.entries(readyFestivals) as readonly (readonly [ReadyFestivalId, ReadyFestival])[];
  const older = all.find(([each]) => each === id)?.[1].replaces;
  const newer = all.find(([, { replaces }]) => replaces === id)?.[0];
  const other = older ?? newer;
  return other && { ...readyFestival(other), isOlder: other === older };
}

/** The festival of a campaign. A campaign that names none belongs to 全国科普日 until 2024, to 全国科普月 from 2025. */
export function festivalOf({ festival, ownFestival, year }: FestivalChoice): Festival {
  if (ownFestival) {
    const { id, name, shortName, title = everyTitle, mark = 'question', platform } = ownFestival;
    return { id, name, shortName, title, mark, platform };
  }
  return readyFestival(festival ?? (year < 2025 ? 'science-day' : 'science-month'));
}

/** A ready festival by its id. */
export function readyFestival(id: ReadyFestivalId): Festival {
  const { name, shortName, mark, platform } = readyFestivals[id];
  return { id, name, shortName, title: everyTitle, mark, platform };
}

/** What is known of a ready festival in a year. */
export function occasionOf(id: ReadyFestivalId, year: number): Occasion {
  const { yearly, occasions } = readyFestivals[id];
  const window =
    yearly && year >= yearly.since ? { from: `${year}-${yearly.from}`, to: `${year}-${yearly.to}` } : undefined;
  return { ...(window ? { window } : {}), ...occasions?.[year] };
}

/** Years in which a ready festival had these words as its theme or slogan, blanks and punctuation aside; earliest first. */
export const yearsOfTheme = (words: string): readonly number[] => themeYears.get(bare(words)) ?? [];

const bare = (words: string): string => words.replace(/[\s\p{P}]/gu, '');

const themeYears: ReadonlyMap<string, readonly number[]> = new Map(
  [
    ...Map.groupBy(
      Object.values(readyFestivals).flatMap(({ occasions = {} }) =>
        Object.entries(occasions).flatMap(([year, { theme, slogan }]) =>
          [theme, slogan].flatMap((words) => (words === undefined ? [] : [{ year: Number(year), words: bare(words) }])),
        ),
      ),
      ({ words }) => words,
    ),
  ].map(([words, found]) => [words, found.map(({ year }) => year).sort()]),
);
