import { changesOf, type LoggedChange } from '#domain/activity/changes.ts';
import { campaignTitle } from '#domain/campaign/campaign-names.ts';
import { instantAt } from '#domain/time/instant.ts';
import { changeTitle, changeWords } from '../activity/change-words.ts';
import { changeRow } from '../activity/changes.ts';
import { absolute } from '../site/links.ts';
import type { ViewContext } from '../site/view-context.ts';
import { type Feed, type FeedEntry, feedOf } from './feed.ts';
import { feedAuthor } from './feeds.ts';

/** What changed in a campaign, an entry a change. */
export function changeFeed(context: ViewContext): Feed {
  const { links } = context;
  return feedOf(
    {
      title: `变更记录 · ${campaignTitle(context.site.campaign)}`,
      description: '活动的取消、改期、换地点和更正。',
      home: links.changes,
      author: feedAuthor(context),
      files: links.changeFeed,
    },
    changeEntries(context),
    context,
  );
}

/** An entry for each change of a campaign, dated by the day of the change. */
export const changeEntries = (context: ViewContext): readonly FeedEntry[] =>
  changesOf(context.site.activities).map((change) => changeEntry(change, context));

function changeEntry(logged: LoggedChange, context: ViewContext): FeedEntry {
  const { node, change } = logged;
  const { kind, note, on } = change;
  const url = absolute(context.address, context.links.activity(node.id));
  const day = instantAt(on);
  const times = changeRow(logged, context).times.map(({ old, now }) => `原定${old}${now ? `，改为${now}` : ''}。`);
  return {
    id: `${url}#${changeName(logged)}`,
    url,
    title: changeTitle(logged),
    summary: [...(node.activity.sample ? ['示例数据，不是真实的活动。'] : []), note, ...times].join('\n'),
    published: day,
    updated: day,
    categories: [changeWords[kind].text],
  };
}

/** Stays the same when the log grows, whatever the order of its days; the second of a kind on a day is numbered. */
function changeName({ node, change }: LoggedChange): string {
  const { on, kind } = change;
  const alike = node.activity.changes.filter((other) => other.on === on && other.kind === kind);
  const position = alike.indexOf(change);
  return `${on}-${kind}${position > 0 ? `-${position + 1}` : ''}`;
}
