import type { BreadcrumbList } from 'schema-dts';
import type { PageFrame } from '#views/site/frame.ts';
import { type Address, absolute } from '#views/site/links.ts';
import { dataBlock } from './data-block.ts';

/** The breadcrumb list of a page. Only the last step may lack a URL; earlier steps without one are omitted. */
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

/** Structured data of a page that has only a breadcrumb list. */
export const breadcrumbData = (frame: PageFrame, address: Address): string => dataBlock([breadcrumb(frame, address)]);
