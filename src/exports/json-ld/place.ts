import type { GeoCoordinates, LocationFeatureSpecification, Place, PostalAddress } from 'schema-dts';
import type { VenueNode } from '#domain/activity/activity-node.ts';
import type { Venue } from '#schemas/venue.ts';
import type { PageFrame } from '#views/site/frame.ts';
import { absolute } from '#views/site/links.ts';
import type { ViewContext } from '#views/site/view-context.ts';
import { accessibilityRows } from '#views/venue/venue-facts.ts';
import { breadcrumb } from './breadcrumb.ts';
import { dataBlock } from './data-block.ts';
import { known } from './known.ts';

/** What the page of a venue tells search engines; nothing of sample data. */
export function venueData(node: VenueNode, frame: PageFrame, context: ViewContext): string | undefined {
  const { venue } = node;
  if (venue.sample) return undefined;
  const { phone, capacity, summary, pictures } = venue;
  const place: Place = known({
    ...venuePlace(node, context),
    description: summary,
    telephone: phone?.replace(/^0/u, '+86-'),
    maximumAttendeeCapacity: capacity,
    image: pictures.map(({ file }) => absolute(context.address, context.links.media(file))),
    amenityFeature: facilities(venue),
  });
  return dataBlock([place, breadcrumb(frame, context.address)]);
}

/** A venue as the place of an event. */
export function venuePlace({ id, venue, region }: VenueNode, { site, address, links }: ViewContext) {
  const url = absolute(address, links.venue(id));
  return known({
    '@type': 'Place' as const,
    '@id': `${url}#place`,
    name: venue.name,
    url,
    address: postalAddress(site.campaign.city, region?.name, venue.address),
    geo: coordinates(venue),
  });
}

/** An address as far as it is known: the county, else the city. */
export const postalAddress = (
  { province, name }: ViewContext['site']['campaign']['city'],
  region?: string,
  street?: string,
): PostalAddress =>
  known({
    '@type': 'PostalAddress',
    addressCountry: 'CN',
    addressRegion: province,
    addressLocality: region === undefined ? name : `${name}${region}`,
    streetAddress: street,
  });

/** GeoCoordinates are WGS 84; a point in another system would be hundreds of metres off. */
function coordinates({ point }: Venue): GeoCoordinates | undefined {
  if (point?.crs !== 'wgs84') return undefined;
  return { '@type': 'GeoCoordinates', latitude: point.lat, longitude: point.lng };
}

const facilities = (venue: Venue): readonly LocationFeatureSpecification[] =>
  accessibilityRows(venue)
    .filter(({ has }) => has !== 'unknown')
    .map(({ facility, has }) => ({ '@type': 'LocationFeatureSpecification', name: facility, value: has === 'yes' }));
