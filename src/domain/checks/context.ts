import type { Campaign } from '#schemas/campaign.ts';
import type { Ruleset } from '#schemas/ruleset.ts';
import type { CampaignContent, Entry } from '../campaign/content.ts';
import type { EntryKind, ReferenceTarget } from '../site/kinds.ts';
import type { Problem, ProblemPath } from './problem.ts';

/** A reference and its path in a file. */
export interface FileReference {
  readonly path: ProblemPath;
  readonly to: ReferenceTarget;
  readonly id: string;
}

/** Properties of a decoded picture. */
export interface PictureFacts {
  /** `jpeg`, `png` or `webp`. */
  readonly format: string;
  /** In pixels, like `height`. */
  readonly width: number;
  readonly height: number;
  /** File size. */
  readonly bytes: number;
}

/** A file that exists in the content folder, valid or broken. */
export interface ContentFile {
  readonly kind: 'hub' | 'words' | 'ruleset' | 'campaign' | EntryKind | 'media';
  /** Name of the campaign's folder; '' for a rule set and the hub. */
  readonly campaign: string;
  /** File name without extension; for media, with extension. */
  readonly id: string;
  /** Same format as `Entry.file`. */
  readonly file: string;
  /** Readable references of a broken entry. For a valid entry, `referencesOf` reads them from the content. */
  readonly references?: readonly FileReference[];
  /** Set for a media file that was decoded. */
  readonly picture?: PictureFacts;
}

/** A place of the code list (GB/T 2260). */
export interface ListedPlace {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  /** With the places above it. */
  readonly fullName: string;
}

/** The code list of places, with its source for messages. */
export interface ListedPlaces {
  readonly source: string;
  readonly placeOf: (code: string) => ListedPlace | undefined;
  readonly findPlaces: (name: string) => readonly ListedPlace[];
  /** Places that a text names with their suffix (温州市), with every place of that name. */
  readonly placesIn: (text: string) => readonly { readonly name: string; readonly places: readonly ListedPlace[] }[];
}

/** Input of a check besides the campaign. */
export interface CheckContext {
  readonly rulesets: readonly Entry<Ruleset>[];
  /** Every file of the campaign, including broken ones: a reference to a broken entry is not missing. */
  readonly files: readonly ContentFile[];
  /** Files of partially parsed entries: their fields and list elements can be absent because they are broken. */
  readonly partial?: ReadonlySet<string>;
  /** True when the poster fonts have a glyph for the code point. */
  readonly hasGlyph: (codePoint: number) => boolean;
  readonly places: ListedPlaces;
  /** Places of all campaigns of the content folder. */
  readonly campaignPlaces: readonly Pick<Campaign['city'], 'name' | 'shortName' | 'code'>[];
}

/** One check of one campaign. Pure function; the order of its problems does not matter. */
export type Check = (content: CampaignContent, context: CheckContext) => readonly Problem[];
