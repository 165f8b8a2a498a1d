import type { z } from 'zod';
import type { EntryKind } from '#domain/site/kinds.ts';
import type { campaign } from '#schemas/campaign.ts';
import type { entrySchemas } from '#schemas/entries.ts';
import type { ruleset } from '#schemas/ruleset.ts';

/** A file of content as an editor wrote it. */
export interface Written<T extends z.ZodType> {
  readonly id: string;
  readonly data: z.input<T>;
  /** The text of an MDX file; absent in JSON. */
  readonly body?: string | undefined;
}

/** The files of a campaign's folder. */
export type WrittenCampaign = WrittenEntries & {
  readonly ruleset: z.input<typeof ruleset>;
  readonly campaign: z.input<typeof campaign>;
};

/** The files of each kind of entry. */
export type WrittenEntries = {
  readonly [Kind in EntryKind]: readonly Written<(typeof entrySchemas)[Kind]>[];
};
