/**
 * True for an origin that nobody can open: a host under a name that is reserved for examples and tests (RFC 2606), the
 * default of a build without an address, or this machine. QR codes, calendars and feeds of such a site lead nowhere.
 */
export function isExampleOrigin(origin: string): boolean {
  const host = origin.replace(/^https?:\/\//iu, '').split(':')[0] ?? '';
  return /(?:^|\.)(?:example|test|invalid|localhost|example\.(?:com|net|org))$|^127\.|^\[/iu.test(host);
}

/** Warning for a site that was built for such an origin, with the cure. */
export const exampleOriginText = (origin: string, alone: boolean): string =>
  [
    `网站的网址还是 ${origin}：二维码、日历、订阅和分享都指向它，扫了打不开。`,
    `  → ${alone ? '在 campaign.json' : '在 content/hub.json'} 里写 "deployment": { "origin": "https://真的域名" }，或在生成时设 SITE_ORIGIN=https://真的域名。只在自己电脑上看的，不用管。`,
  ].join('\n');
