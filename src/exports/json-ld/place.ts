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

/** Structured data of a venue's page; undefined for sample data. */
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

/** A venue as a schema.org Place. */
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

/** A postal address; the locality is the city with the county, or the city alone when the county is not known. */
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

/** GeoCoordinates are WGS 84; a point in another system would be off by hundreds of metres. */
function coordinates({ point }: Venue): GeoCoordinates | undefined {
  if (point?.crs !== 'wgs84') return undefined;
  return { '@type': 'GeoCoordinates', latitude: point.lat, longitude: point.lng };
}

const facilities = (venue: Venue): readonly LocationFeatureSpecification[] =>
  accessibilityRows(venue)
    .filter(({ has }) => has !== 'unknown')
    .map(({ facility, has }) => ({ '@type': 'LocationFeatureSpecification', name: facility, value: has === 'yes' }));
