import type { CampaignContent } from '../campaign/content.ts';
import { placeShortName } from '../campaign/place-short-name.ts';
import { isPartKind, type ReferenceTarget } from '../site/kinds.ts';

/** What an entry is called: its names, short and former ones too, and the ids that it had. */
export interface EntryNames {
  readonly id: string;
  readonly names: readonly string[];
  readonly formerIds: readonly string[];
}

/** What the entries of a kind are called, the full name first. */
export function namesOf(content: CampaignContent, to: ReferenceTarget): readonly EntryNames[] {
  const entries = isPartKind(to)
    ? content.campaign.data[to].map((part) => ({ id: part.id, data: part }))
    : content[to].map(({ id, data }) => ({ id, data }));
  return entries.map(({ id, data }: { readonly id: string; readonly data: Called }) => {
    const { name, title, shortName, formerNames = [], formerIds = [] } = data;
    const names = [name ?? title, shortName, ...formerNames].filter((each) => each !== undefined);
    return { id, names, formerIds };
  });
}

/** The fields of all kinds that tell what an entry is called. */
interface Called {
  readonly name?: string | undefined;
  readonly title?: string | undefined;
  readonly shortName?: string | undefined;
  readonly formerNames?: readonly string[] | undefined;
  readonly formerIds?: readonly string[] | undefined;
}

/** The entries that a text names. Ignores width, spaces and punctuation, and the last character of names of regions. */
export function entriesNamed(text: string, to: ReferenceTarget, called: readonly EntryNames[]): readonly string[] {
  const keyOf = (name: string): string => {
    const key = name.normalize('NFKC').replace(/[\p{P}\s]/gu, '');
    return to === 'regions' ? placeShortName(key) : key;
  };
  const key = keyOf(text);
  return called.filter(({ names }) => names.some((name) => keyOf(name) === key)).map(({ id }) => id);
}
