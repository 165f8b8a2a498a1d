import type { iconNames } from '#domain/site/plan.ts';
import type { FestivalMark } from '#schemas/festival.ts';
import type { Address } from './links.ts';

/** An app icon of a site. */
export interface SiteIcon {
  /** Name of its file in the site's home folder, without `.png`. */
  readonly name: (typeof iconNames)[number];
  /** Width and height in px. */
  readonly side: number;
  /** Whether a launcher may crop it to its own shape; the relevant part is in the middle (Web App Manifest, 3.1.2). */
  readonly maskable: boolean;
}

/** The icons in the manifest: the sizes that Chromium requires. */
export const manifestIcons: readonly SiteIcon[] = [
  { name: 'icon-192', side: 192, maskable: false },
  { name: 'icon-512', side: 512, maskable: false },
  { name: 'icon-maskable', side: 512, maskable: true },
];

/** The icon for the iOS home screen, which ignores the manifest's icons. */
export const touchIcon: SiteIcon = { name: 'apple-touch-icon', side: 180, maskable: false };

export const siteIcons: readonly SiteIcon[] = [...manifestIcons, touchIcon];

/** The icon of a browser's tab. */
export interface Favicon {
  readonly href: string;
  readonly type: 'image/svg+xml' | 'image/png';
}

/**
 * A site's favicon: the file of its mark in `public/`; without a mark the picture of the place.
 * @param touch path of the site's touch icon
 */
export function faviconOf(mark: FestivalMark, { base }: Pick<Address, 'base'>, touch: string): Favicon {
  if (mark === 'none') return { href: touch, type: 'image/png' };
  return { href: `${base}favicon${mark === 'question' ? '' : `-${mark}`}.svg`, type: 'image/svg+xml' };
}
