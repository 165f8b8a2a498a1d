import { hubLinks } from '../site/links.ts';
import type { Site } from '../site/site.ts';
import type { ViewContext } from '../site/view-context.ts';
import { changeEntries } from './change-feed.ts';
import { type Feed, type FeedEntry, feedOf } from './feed.ts';
import { noticeEntry } from './feeds.ts';

/** The feed of all campaigns: their notices, and the changes of their activities. */
export function hubFeed(hub: Site): Feed {
  const { home, feed } = hubLinks(hub.address);
  return feedOf(
    {
      title: hub.hub.name,
      description: `${hub.hub.where}${hub.hub.festivals}的新通知，活动的取消、改期、换地点和更正。`,
      home,
      author: hub.hub.label,
      files: feed,
    },
    hub.campaigns.flatMap(newsOf),
    hub,
  );
}

/** Change titles get the city appended; notice titles already name it. */
function newsOf(context: ViewContext): readonly FeedEntry[] {
  const city = context.site.campaign.city.shortName;
  const notices = context.site.notices.map((node) => noticeEntry(node, context));
  const changes = changeEntries(context).map((entry) => ({ ...entry, title: `${entry.title}（${city}）` }));
  return [...notices, ...changes].map((entry) => ({ ...entry, categories: [...entry.categories, city] }));
}
