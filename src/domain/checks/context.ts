import type { Ruleset } from '#schemas/ruleset.ts';
import type { CampaignContent, Entry } from '../campaign/content.ts';
import type { EntryKind, ReferenceTarget } from '../site/kinds.ts';
import type { Problem, ProblemPath } from './problem.ts';

/** A reference where it stands in a file. */
export interface FileReference {
  readonly path: ProblemPath;
  readonly to: ReferenceTarget;
  readonly id: string;
}

/** What a picture turned out to be when it was decoded. */
export interface PictureFacts {
  /** `jpeg`, `png` or `webp`. */
  readonly format: string;
  readonly width: number;
  readonly height: number;
  /** Size of the file. */
  readonly bytes: number;
}

/** A file that exists in the content folder, valid or broken. */
export interface ContentFile {
  readonly kind: 'ruleset' | 'campaign' | EntryKind | 'media';
  /** The campaign's folder; '' for a rule set. */
  readonly campaign: string;
  /** File name without extension; for media with it. */
  readonly id: string;
  /** As Entry.file. */
  readonly file: string;
  /** Those of a broken entry, as far as they can be read; of a valid one the content itself knows them. */
  readonly references?: readonly FileReference[];
  /** Of a media file that could be decoded. */
  readonly picture?: PictureFacts;
}

/** What a check may ask beyond the campaign itself. */
export interface CheckContext {
  readonly rulesets: readonly Entry<Ruleset>[];
  /** Every file of the campaign, broken ones too: a reference to a broken entry is not a missing one. */
  readonly files: readonly ContentFile[];
  /** Files of entries that are broken and known in part: fields, and elements of lists, may be absent for no other reason. */
  readonly partial?: ReadonlySet<string>;
  /** Whether the poster font can draw a code point. */
  readonly hasGlyph: (codePoint: number) => boolean;
}

/** One rule over one campaign. Pure; the order of problems does not matter. */
export type Check = (content: CampaignContent, context: CheckContext) => readonly Problem[];
