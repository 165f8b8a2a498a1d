import { z } from 'zod';
import { httpsUrl, line } from '../text.ts';

/** 线上地址 of an activity, a session or one of its places. */
export const online = z
  .strictObject({
    platform: line(60).describe('在哪个平台，例如“固原科普视频号”'),
    url: httpsUrl.optional().describe('直播或页面的网址'),
  })
  .describe('线上地址');
export type Online = z.infer<typeof online>;
