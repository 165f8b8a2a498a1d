import type { TopicSlug, TypeSlug } from '#domain/activity/slugs.ts';
import type { ScenerySlug } from '#domain/campaign/scenery-slugs.ts';
import type { CampaignSite } from '#domain/campaign/site.ts';
import type { PosterSize } from '#schemas/poster.ts';
import type { ShortLink } from '../site/redirects/short-link.ts';
import type { PosterArrangement } from './arrangement.ts';
import type { PosterLockup } from './lockup.ts';
import type { PosterPlace } from './place.ts';

export type { PosterSize };
export type PosterLayout = 'split' | 'full' | 'ticket' | 'city';
/** `some…` applies to only some of the sessions. */
export type PosterStamp =
  | 'cancelled'
  | 'some-cancelled'
  | 'postponed'
  | 'some-postponed'
  | 'full'
  | 'some-full'
  | 'tba'
  | 'sample';

/** The content of a poster as plain values; the same content gives the same values. */
export interface PosterView {
  /** The activity's id: seed of the picture's random choices. */
  readonly seed: string;
  readonly year: number;
  /** For example `2023年全国科普日`. */
  readonly festival: string;
  /** Undefined while the year has none. */
  readonly theme: string | undefined;
  readonly city: {
    /** The site's id without the year: key of the city's own picture and colours. */
    readonly slug: string;
    readonly shortName: string;
    /** Degrees north, metres (undefined when not known) and scenery, for a city without a picture of its own. */
    readonly latitude: number | undefined;
    readonly altitude: number | undefined;
    readonly scenery: readonly ScenerySlug[];
  };
  /** The editor's choice; undefined for the city's own. */
  readonly palette: CampaignSite['campaign']['palette'];
  readonly title: string;
  readonly lockup: PosterLockup;
  /** The time before the postponement, `9月19日 周六 14:00–16:00`. */
  readonly formerTime: string | undefined;
  readonly places: readonly PosterPlace[];
  /** Who may come, where that is not everyone: `不对外：本校师生`. */
  readonly admission: string | undefined;
  /** Full names of the first three hosts; `hostCount` counts all. */
  readonly hosts: readonly string[];
  readonly hostCount: number;
  /** Content of the QR code. */
  readonly url: string;
  /** The short link behind `url`, when the page's own URL is too long for the QR code. */
  readonly short: ShortLink | undefined;
  /** At most two, the more important one first. */
  readonly stamps: readonly PosterStamp[];
  /** What a stamp of some sessions speaks of: the day of a single one, `9月16日`, else how many, `2 场`. */
  readonly stampedPart: string;
  readonly type: TypeSlug;
  /** Name of the type, `互动体验`. */
  readonly typeName: string;
  readonly topic: TopicSlug | undefined;
  /** Tells the posters of one type apart. */
  readonly arrangement: PosterArrangement;
  /** The editor's choice; undefined to derive it from the title and the seed. */
  readonly layout: PosterLayout | undefined;
  /** Names and words that a line break should not split. */
  readonly terms: readonly string[];
  /** Alternative text of the whole poster. */
  readonly alt: string;
}
