import type { CampaignContent } from '../campaign/content.ts';
import type { RowContext } from '../import/row/row-context.ts';
import { matcher, type Named } from '../import/units/matcher.ts';
import type { Names } from './codec.ts';
import { nameIndex } from './references.ts';

/** What the cells of a campaign's table are written and read with. */
export function exchangeNames(content: CampaignContent, context: RowContext): Names {
  const { data } = content.campaign;
  const named = (entries: readonly { readonly id: string; readonly name: string }[]): readonly Named[] =>
    entries.map(({ id, name }) => ({ id, names: [name] }));
  const filed = (entries: readonly { readonly id: string; readonly data: { readonly name: string } }[]) =>
    named(entries.map(({ id, data: { name } }) => ({ id, name })));
  return {
    ...context,
    regionOfVenue: new Map(content.venues.map(({ id, data: { region } }) => [id, region])),
    entries: {
      programmes: nameIndex(named(data.programmes), context.programmes),
      regions: nameIndex(named(data.regions), context.regions),
      venues: nameIndex(filed(content.venues), context.venues),
      organizations: nameIndex(filed(content.organizations), context.organizations),
      notices: nameIndex(
        named(content.notices.map(({ id, data: { title } }) => ({ id, name: title }))),
        context.notices,
      ),
    },
  };
}

const ids = nameIndex([], matcher([]));

/** Entries by their ids, for what names none. */
export const byIds: Names = {
  window: { from: '', to: '' },
  regionWord: '县区',
  types: () => ({ kind: 'unknown', proposals: [], slips: [] }),
  audiences: () => ({ kind: 'unknown', proposals: [], slips: [] }),
  regionOfVenue: new Map(),
  entries: { programmes: ids, regions: ids, venues: ids, organizations: ids, notices: ids },
};
