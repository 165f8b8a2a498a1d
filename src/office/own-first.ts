import type { FormAbout } from './sveltia.ts';

/** A form of the configuration, or a line between those of two campaigns. */
export interface Collection {
  readonly divider?: boolean;
  readonly name?: string;
  readonly label?: string;
  readonly fields?: readonly { readonly about?: FormAbout }[];
  readonly files?: readonly { readonly fields: readonly { readonly about?: FormAbout }[] }[];
}

/** The campaigns that have forms, in their order, named as before the dot in the names of their forms. */
export function campaignsIn(
  collections: readonly Collection[],
): readonly { readonly id: string; readonly label: string }[] {
  const labels = new Map<string, string>();
  for (const collection of collections) {
    const id = campaignOf(collection);
    if (id !== '' && !labels.has(id)) labels.set(id, collection.label?.split(' · ')[0] ?? id);
  }
  return [...labels].map(([id, label]) => ({ id, label }));
}

/** The forms of a campaign before the others, with the line that ends them; all in their order without one. */
export function ownFirst(collections: readonly Collection[], campaign: string): readonly Collection[] {
  if (campaign === '') return collections;
  let current = '';
  const isOwn = collections.map((collection) => {
    // A line belongs to the forms above it.
    if (collection.name !== undefined) current = campaignOf(collection);
    return current === campaign;
  });
  return [...collections.filter((_, index) => isOwn[index]), ...collections.filter((_, index) => !isOwn[index])];
}

const campaignOf = ({ fields, files }: Collection): string =>
  (fields ?? files?.[0]?.fields)?.[0]?.about?.campaign ?? '';
