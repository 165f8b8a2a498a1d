import type { BreadcrumbList } from 'schema-dts';
import type { PageFrame } from '#views/site/frame.ts';
import { type Address, absolute } from '#views/site/links.ts';
import { dataBlock } from './data-block.ts';

/** Where a page stands. Only the last step may lack an address; another one without is left out. */
export function breadcrumb({ trail, canonical }: PageFrame, address: Address): BreadcrumbList {
  const steps = trail.filter(({ href }, position) => href !== undefined || position === trail.length - 1);
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ label, href }, position) => ({
      '@type': 'ListItem',
      position: position + 1,
      name: label,
      item: href === undefined ? canonical : absolute(address, href),
    })),
  };
}

/** What a page tells search engines that has nothing but its place among the others to tell. */
export const breadcrumbData = (frame: PageFrame, address: Address): string => dataBlock([breadcrumb(frame, address)]);
