/** A picture that stands for a site among a device's applications. */
export interface SiteIcon {
  /** Its name below the site's home. */
  readonly file: string;
  /** Width and height in px. */
  readonly side: number;
  /** Whether a launcher cuts it to a shape of its own; what matters then lies in the middle (Web App Manifest, 3.1.2). */
  readonly maskable: boolean;
}

/** Those that the manifest names: the sizes that Chromium asks for. */
export const manifestIcons: readonly SiteIcon[] = [
  { file: 'icon-192.png', side: 192, maskable: false },
  { file: 'icon-512.png', side: 512, maskable: false },
  { file: 'icon-maskable.png', side: 512, maskable: true },
];

/** What iOS takes for its home screen, in place of the manifest's. */
export const touchIcon: SiteIcon = { file: 'apple-touch-icon.png', side: 180, maskable: false };

export const siteIcons: readonly SiteIcon[] = [...manifestIcons, touchIcon];
