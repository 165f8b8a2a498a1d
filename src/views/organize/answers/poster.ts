import { ruleText } from '#domain/campaign/unverified.ts';
import type { PictureFacts } from '#domain/checks/context.ts';
import { posterFaults } from '#domain/checks/poster-rule.ts';
import { posterContents } from '../../poster/poster-words.ts';
import { type Answering, against, plain, ready, unready } from './answer.ts';

/** 上传活动宣传图: the poster's file, checked against the year's rule. */
export const posterAnswer: Answering = ({ node, site, poster }) => {
  const rule = site.ruleset.poster;
  const faults = poster && rule ? posterFaults(poster, rule) : [];
  const entries = [plain(posterFile(site.id, node.id))];
  if (faults.length > 0) return against(site, `平台不收：${faults.join('；')}。`, entries);
  if (node.activity.poster?.picture !== undefined) {
    const contents = posterContents(site);
    const note = ruleText(site.ruleset, contents ? `看看上面有没有${contents}。` : '看看清不清晰。');
    return unready('check', `用的是自己的图片：${note}`, entries);
  }
  return ready(entries, poster && `${posterFacts(poster)}。`);
};

/** Suggested file name of the poster. */
export const posterFile = (campaign: string, activity: string): string => `${campaign}-${activity}.png`;

/** `600×350 像素，PNG，48.3 KB`. */
export const posterFacts = ({ width, height, format, bytes }: PictureFacts): string =>
  `${width}×${height} 像素，${format.toUpperCase()}，${Number((bytes / 1024).toFixed(1))} KB`;
