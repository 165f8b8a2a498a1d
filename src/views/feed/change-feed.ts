import { changesOf, type LoggedChange } from '#domain/activity/changes.ts';
import { campaignTitle } from '#domain/campaign/campaign-names.ts';
import { instantAt } from '#domain/time/instant.ts';
import { changeTitle, changeWords } from '../activity/change-words.ts';
import { changeRow } from '../activity/changes.ts';
import { absolute } from '../site/links.ts';
import type { ViewContext } from '../site/view-context.ts';
import { type Feed, type FeedEntry, feedOf } from './feed.ts';
import { feedAuthor } from './feeds.ts';

/** The feed of a campaign's changes, one entry per change. */
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

/** One entry per change of a campaign, dated by the day of the change. */
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

/**
 * A stable fragment that does not depend on the order of the change log's days. Further changes of the same kind on the
 * same day get a number.
 */
function changeName({ node, change }: LoggedChange): string {
  const { on, kind } = change;
  const alike = node.activity.changes.filter((other) => other.on === on && other.kind === kind);
  const position = alike.indexOf(change);
  return `${on}-${kind}${position > 0 ? `-${position + 1}` : ''}`;
}
