import { homeView } from '../home/home.ts';
import { hubView } from '../hub/hub.ts';
import type { LinkView, PageFrame } from './frame.ts';
import type { Site } from './site.ts';
import { manifestIcons } from './site-icons.ts';
import type { ViewContext } from './view-context.ts';

/** Colours of an installed site: `#RRGGBB`. */
export interface InstalledColours {
  readonly theme: string;
  readonly background: string;
}

/** The web manifest of a campaign's site: name, scope, colours and icons (W3C Web Application Manifest). */
export function campaignManifest(context: ViewContext, colours: InstalledColours) {
  const { schedule, mine } = context.links;
  const ways = [
    { href: schedule, label: '日程' },
    { href: mine, label: '我的收藏' },
  ];
  return manifestOf(homeView(context).frame, ways, colours);
}

/** The web manifest of the hub. */
export const hubManifest = (hub: Site, colours: InstalledColours) => manifestOf(hubView(hub).frame, [], colours);

/**
 * The display mode is `minimal-ui`: a cached page asks to be reloaded, which needs the browser's button. iPhones do not
 * support the mode and open the site in Safari, where the visitor's favourites are stored.
 * @param ways shortcuts shown on a long press of the icon, in addition to the home page.
 */
function manifestOf(frame: PageFrame, ways: readonly LinkView[], { theme, background }: InstalledColours) {
  const home = frame.brand.href;
  return {
    id: home,
    name: frame.siteTitle,
    short_name: frame.brand.name,
    description: frame.description,
    lang: 'zh-Hans',
    start_url: home,
    scope: home,
    display: 'minimal-ui',
    theme_color: theme,
    background_color: background,
    icons: manifestIcons.map(({ name, side, maskable }) => ({
      src: `${home}${name}.png`,
      sizes: `${side}x${side}`,
      type: 'image/png',
      purpose: maskable ? 'maskable' : 'any',
    })),
    shortcuts: ways.map(({ href, label }) => ({ name: label, url: href })),
  };
}
