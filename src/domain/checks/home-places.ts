import type { CampaignContent } from '../campaign/content.ts';
import { codePrefix } from '../campaign/place-level.ts';
import type { CheckContext, ListedPlace } from './context.ts';

/**
 * A test for places that have nothing to do with the campaign's: neither it, nor above or below it, nor one of its
 * regions. Where a zone or an organization lies, its whole province is home. The name decides where name and code differ.
 */
export function foreignTo(
  { campaign }: CampaignContent,
  { places }: CheckContext,
): (place: Pick<ListedPlace, 'name' | 'code'>) => boolean {
  const { city, regions } = campaign.data;
  const byName = city.kind === undefined && city.code.length === 6 ? places.findPlaces(city.name) : [];
  const own = byName.some(({ code }) => code === city.code) ? [] : byName;
  const codes = own.length > 0 ? own.map(({ code }) => code) : [city.code];
  const homes = codes.map((code) => (city.kind === undefined ? codePrefix(code) : code.slice(0, 2)));
  const names = new Set([city.name, ...regions.map(({ name }) => name)]);
  return ({ name, code }) => {
    const prefix = codePrefix(code);
    return !names.has(name) && !homes.some((home) => home.startsWith(prefix) || prefix.startsWith(home));
  };
}
