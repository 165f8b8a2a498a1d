import { isOver } from '#domain/activity/offer.ts';
import { type Answering, labelled, plain, type Question, ready, unready } from './answer.ts';

/** 活动图片: the photo files of the recap. */
export const photosAnswer: Answering = (question) =>
  afterwards(
    question,
    question.node.activity.recap?.photos.map((file) => plain(`media/${file}`)),
    '在 recap.photos 里写照片的文件名。',
  );

/** 活动视频: the video URLs of the recap. */
export const videosAnswer: Answering = (question) =>
  afterwards(
    question,
    question.node.activity.recap?.videos.map(({ title, url }) => labelled(title, url)),
    '有的在 recap.videos 里写网址。',
  );

function afterwards(
  { node, field, now }: Question,
  entries: readonly Parameters<typeof ready>[0][number][] = [],
  how: string,
) {
  if (entries.length > 0) return ready(entries);
  if (field.optional) return unready('empty', `没有可以不填；${how}`);
  return !field.afterwards || isOver(node, now)
    ? unready('missing', `活动办完了，还没有：${how}`)
    : unready('later', `办完以后补：${how}`);
}

/** 活动科技工作者信息 (2024): number of people and list of names. The content does not record the budget. */
export const scienceWorkersAnswer: Answering = ({ node, site }) => {
  const { scienceWorkers, scienceWorkerCount } = node.activity;
  const { scienceWorkers: limit, unverified } = site.ruleset;
  const entries = [
    ...(scienceWorkerCount === undefined ? [] : [labelled('参与人数', String(scienceWorkerCount))]),
    ...scienceWorkers.map(({ name, title, organization }) =>
      labelled('名单', [name, title, organization].filter(Boolean).join('，')),
    ),
  ];
  const absent = [
    ...(scienceWorkerCount === undefined ? ['参与人数（scienceWorkerCount）'] : []),
    ...(scienceWorkers.length === 0
      ? [`名单（scienceWorkers${limit && !unverified ? `，最多 ${limit.max} 位` : ''}）`]
      : []),
  ];
  const budget = '活动经费不在网站内容里，在平台上填。';
  return absent.length > 0
    ? unready('missing', `没有写${absent.join('、')}。${budget}`, entries)
    : unready('check', budget, entries);
};
