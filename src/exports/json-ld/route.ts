import type { TouristTrip } from 'schema-dts';
import type { RouteNode } from '#domain/route/route-node.ts';
import type { PageFrame } from '#views/site/frame.ts';
import { absolute } from '#views/site/links.ts';
import type { ViewContext } from '#views/site/view-context.ts';
import { breadcrumb } from './breadcrumb.ts';
import { dataBlock } from './data-block.ts';
import { venuePlace } from './place.ts';

/** Structured data of a route's page; undefined for a sample route or one that stops at a sample venue. */
export function routeData({ id, route, stops }: RouteNode, frame: PageFrame, context: ViewContext): string | undefined {
  if (route.sample || stops.some(({ venue }) => venue.venue.sample)) return undefined;
  const { address, links } = context;
  const url = absolute(address, links.route(id));
  const trip: TouristTrip = {
    '@type': 'TouristTrip',
    '@id': `${url}#route`,
    name: route.name,
    description: route.summary,
    url,
    touristType: route.audiences,
    itinerary: {
      '@type': 'ItemList',
      numberOfItems: stops.length,
      itemListElement: stops.map(({ venue }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        item: venuePlace(venue, context),
      })),
    },
  };
  return dataBlock([trip, breadcrumb(frame, address)]);
}
