import type { iconNames } from '#domain/site/plan.ts';

/** A picture that stands for a site among a device's applications. */
export interface SiteIcon {
  /** Of its file below the site's home, without `.png`. */
  readonly name: (typeof iconNames)[number];
  /** Width and height in px. */
  readonly side: number;
  /** Whether a launcher cuts it to a shape of its own; what matters then lies in the middle (Web App Manifest, 3.1.2). */
  readonly maskable: boolean;
}

/** Those that the manifest names: the sizes that Chromium asks for. */
export const manifestIcons: readonly SiteIcon[] = [
  { name: 'icon-192', side: 192, maskable: false },
  { name: 'icon-512', side: 512, maskable: false },
  { name: 'icon-maskable', side: 512, maskable: true },
];

/** What iOS takes for its home screen, in place of the manifest's. */
export const touchIcon: SiteIcon = { name: 'apple-touch-icon', side: 180, maskable: false };

export const siteIcons: readonly SiteIcon[] = [...manifestIcons, touchIcon];
