import type { iconNames } from '#domain/site/plan.ts';

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
