import type { Activity } from '#schemas/activity.ts';
import type { Region } from '#schemas/campaign.ts';
import type { Venue } from '#schemas/venue.ts';
import { placeWords } from '../campaign/place-words.ts';
import type { Check } from './context.ts';
import { quote } from './quote.ts';

/**
 * An activity lies in the county of one of its venues, and a venue in the county that its address names. Zones lie
 * within counties, so that they are not compared. Warning.
 */
export const regionMismatch: Check = ({ campaign, activities, venues }) => {
  const word = placeWords(campaign.data).region;
  const counties = new Map(campaign.data.regions.filter(isCounty).map((region) => [region.id, region]));
  const byId = new Map(venues.map(({ id, data }) => [id, data]));
  return [
    ...activities.flatMap(({ file, data }) => {
      const own = counties.get(data.region ?? '');
      const found = own && otherCounty(data, own, byId, counties);
      if (!found) return [];
      return {
        code: 'region-mismatch',
        file,
        path: ['region'],
        message: `写的是${own.name}，场馆${quote(found.venue.name)}在${found.county.name}。`,
        fix: `核对 region 和场馆；${word}写举办地的。`,
      } as const;
    }),
    ...venues.flatMap(({ file, data: { region, address = '' } }) => {
      const own = counties.get(region ?? '');
      const named =
        own && !address.includes(own.name) && [...counties.values()].find(({ name }) => isNamed(address, name));
      if (!named) return [];
      return {
        code: 'region-mismatch',
        file,
        path: ['region'],
        message: `写的是${own.name}，地址里是${named.name}。`,
        fix: '核对 region 和 address，哪个写错了改哪个。',
      } as const;
    }),
  ];
};

const isCounty = ({ kind, collective }: Region): boolean => kind === 'county' && collective !== true;

/** A name with its suffix, not as part of a street: 鹿城区, 鹿城区公园路, but not 瑞安市场. */
const isNamed = (address: string, name: string): boolean =>
  name.length > 2 && address.includes(name) && !/^[场集]/u.test(address.slice(address.indexOf(name) + name.length));

/** A venue in another county, when no venue of the activity is in its own or has none. */
function otherCounty(
  { venue, sessions }: Activity,
  own: Region,
  venues: ReadonlyMap<string, Venue>,
  counties: ReadonlyMap<string, Region>,
): { readonly venue: Venue; readonly county: Region } | undefined {
  const ids = [venue, ...sessions.map((session) => session.venue)].filter((id) => id !== undefined);
  const places = ids.flatMap((id) => venues.get(id) ?? []);
  if (places.some(({ region }) => region === undefined || region === own.id || !counties.has(region))) return undefined;
  const [first] = places;
  const county = counties.get(first?.region ?? '');
  return first && county ? { venue: first, county } : undefined;
}
