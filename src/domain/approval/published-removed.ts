import type { EntryData } from '#schemas/entries.ts';
import type { CampaignContent, Entry } from '../campaign/content.ts';
import type { Problem } from '../checks/problem.ts';
import { quote } from '../checks/quote.ts';

type Told = 'activities' | 'notices';
type Shown<Kind extends Told> = Entry<EntryData[Kind]>;

const words: Readonly<Record<Told, { readonly what: string; readonly loss: string; readonly fix: string }>> = {
  activities: {
    what: '活动',
    loss: '收藏、转发过的网址打不开，已经存进日历、订阅的人等不到取消的消息',
    fix: '不办了的，把文件放回去，每一场写 "status": "cancelled" 和原因，在 changes 最后加一条 kind 为 cancelled 的记录',
  },
  notices: {
    what: '通知',
    loss: '收藏、转发过的网址打不开，看过的人不知道它还算不算',
    fix: '把文件放回去，在 corrections 最后加一条，写明作废；另发了一份的，在那一份写 replaces',
  },
};

/**
 * A published activity or notice must not lose its file: its address would be dead, and nobody would learn of the
 * cancellation. Listing its id in the former ids of another entry redirects the address. Error, reported at the missing
 * file.
 */
export function fileRemoved(kind: Told, { id, file, data }: Shown<Told>, after: CampaignContent): readonly Problem[] {
  const { what, loss, fix } = words[kind];
  const name = quote('title' in data ? data.title : data.name);
  return [
    {
      code: 'published-removed',
      file: after.campaign.file.replace(/[^/]*$/u, '') + file.split('/').slice(-2).join('/'),
      path: [],
      message: `公布过的${what}${name}没有了：${loss}。`,
      fix: `${fix}；改了文件名的、和另一个重复的，在留下的那一个的 formerIds 里写上“${id}”，旧网址会转过去。`,
    },
  ];
}

/**
 * A published activity must not become a draft, which is not shown, or a sample, which does not belong to the campaign.
 * Error.
 */
export function activityWithdrawn(before: Shown<'activities'>, after: Shown<'activities'>): readonly Problem[] {
  const field = (['draft', 'sample'] as const).find((each) => after.data[each]);
  if (!isPublic(before) || field === undefined) return [];
  const { loss, fix } = words.activities;
  const became = { draft: `草稿：${loss}`, sample: '示例：看过的人不知道还办不办' }[field];
  return [
    {
      code: 'published-removed',
      file: after.file,
      path: [field],
      message: `公布过的活动${quote(after.data.name)}改成了${became}。`,
      fix: `把 ${field} 改回去；${fix.replace('把文件放回去，', '')}。`,
    },
  ];
}

/** False for drafts and samples, which these rules skip. */
export const isPublic = ({ data: { draft, sample } }: Shown<'activities'>): boolean => !draft && !sample;
