import type { TopicSlug, TypeSlug } from '#domain/activity/slugs.ts';
import type { ScenerySlug } from '#domain/campaign/scenery-slugs.ts';
import type { CampaignSite } from '#domain/campaign/site.ts';
import type { PosterSize } from '#schemas/poster.ts';
import type { ShortLink } from '../site/redirects/short-link.ts';
import type { PosterLockup } from './lockup.ts';
import type { PosterPlace } from './place.ts';

export type { PosterSize };
export type PosterLayout = 'split' | 'full' | 'ticket' | 'city';
/** `some…` when only some of the sessions are meant. */
export type PosterStamp =
  | 'cancelled'
  | 'some-cancelled'
  | 'postponed'
  | 'some-postponed'
  | 'full'
  | 'some-full'
  | 'tba'
  | 'sample';

/** Everything a poster says and shows; plain values, the same for the same content. */
export interface PosterView {
  /** The activity's id: decides what a poster's picture leaves to chance. */
  readonly seed: string;
  readonly year: number;
  /** `2023年全国科普日`. */
  readonly festival: string;
  readonly theme: string;
  readonly city: {
    /** The site's id without the year: names the city's own picture and colours. */
    readonly slug: string;
    readonly shortName: string;
    /** Degrees north, metres and what it is known by, for a city without a picture of its own. */
    readonly latitude: number;
    readonly altitude: number;
    readonly scenery: readonly ScenerySlug[];
  };
  /** What the editor chose; undefined for the city's own. */
  readonly palette: CampaignSite['campaign']['palette'];
  readonly title: string;
  readonly lockup: PosterLockup;
  /** The time before the postponement, `9月19日 周六 14:00–16:00`. */
  readonly formerTime: string | undefined;
  readonly places: readonly PosterPlace[];
  /** The first three hosts, full names; `hostCount` counts all. */
  readonly hosts: readonly string[];
  readonly hostCount: number;
  /** What the QR code says. */
  readonly url: string;
  /** The short address behind `url`, when the page's own is too long for the code. */
  readonly short: ShortLink | undefined;
  /** The more important one first; at most two. */
  readonly stamps: readonly PosterStamp[];
  readonly type: TypeSlug;
  /** Its name, `互动体验`. */
  readonly typeName: string;
  readonly topic: TopicSlug | undefined;
  /** What the editor chose; undefined to let the title and the seed decide. */
  readonly layout: PosterLayout | undefined;
  /** Names and words that a line break should leave whole. */
  readonly terms: readonly string[];
  /** The whole poster in words. */
  readonly alt: string;
}
