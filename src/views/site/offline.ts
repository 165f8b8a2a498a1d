import { campaignPlaceName } from '#domain/campaign/campaign-names.ts';
import { hubFrame } from '../hub/hub-frame.ts';
import { placeLinks } from '../hub/hub-places.ts';
import { campaignFrame } from './frame.ts';
import { hubLinks } from './links.ts';
import type { NotFoundView } from './not-found.ts';
import type { Site } from './site.ts';
import type { ViewContext } from './view-context.ts';

/** The offline fallback for a campaign's page that is not cached on the device. */
export function offlineView(context: ViewContext): NotFoundView {
  const { links, site } = context;
  return {
    ...words,
    frame: campaignFrame(context, {
      title: '没有网络时',
      description: `没有网络时，${campaignPlaceName(site.campaign)}的网站还能看什么。`,
      path: links.offline,
      trail: [{ label: '没有网络时' }],
    }),
    text: `${reason}日程、收藏和看过的活动还在：`,
    links: [
      { href: links.schedule, label: '看日程' },
      { href: links.mine, label: '我的收藏' },
      { href: links.home, label: '回首页' },
    ],
  };
}

/** The offline fallback of the hub, also for campaigns that were never visited. */
export function hubOfflineView(hub: Site): NotFoundView {
  return {
    ...words,
    frame: hubFrame(hub, {
      title: '没有网络时',
      description: `没有网络时，${hub.hub.label}的网站还能看什么。`,
      path: hubLinks(hub.address).offline,
      trail: [{ label: '没有网络时' }],
    }),
    text: `${reason}看过的城市，日程和收藏还在：`,
    links: placeLinks(hub, ({ site, links }) => ({
      href: links.schedule,
      label: `${site.campaign.city.shortName}的日程`,
    })),
  };
}

const words = { title: ['这一页', '现在打不开'] };
const reason = '没有网络，或者网站暂时不通，这台设备上也没有存过这一页。';
