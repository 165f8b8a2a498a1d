import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Step, takeSteps } from './keyboard-user.ts';
import { pathOf } from './visitor.ts';

export interface Task {
  readonly task: string;
  /** Most tasks are done in the same way without JavaScript; some need it, and some are done in another way. */
  readonly script: 'either' | 'on' | 'off';
  readonly from: string;
  readonly steps: readonly Step[];
  readonly ends: {
    readonly at?: string;
    /** What can be read there. */
    readonly says?: RegExp;
    /** Where the link in focus leads: other programs and sites are not opened. */
    readonly offers?: RegExp;
    /** The size of the text. */
    readonly letters?: string;
    /** The file that the last key saves. */
    readonly saves?: string;
  };
}

const guyuan = '/guyuan-2023/';
const rocket = `${guyuan}activities/water-rocket/`;

export const tasks: readonly Task[] = [
  {
    task: 'skip the header',
    script: 'either',
    from: guyuan,
    steps: [{ to: /^跳到正文$/u }, 'Enter', { to: /^看.*的活动$/u }],
    ends: { at: guyuan, offers: /\/schedule\/2023-09-18\/$/u },
  },
  {
    task: 'choose a city and see what is on today',
    script: 'either',
    from: '/',
    steps: [{ to: /^固原 ?2023年/u }, 'Enter', { to: /^看.*的活动$/u }, 'Enter'],
    ends: { at: `${guyuan}schedule/2023-09-18/`, says: /黄土梯田怎样留住一场雨/u },
  },
  {
    task: 'find when and where an activity is',
    script: 'either',
    from: `${guyuan}schedule/`,
    steps: [{ to: /^9月22日 ?周五/u }, 'Enter', { to: /^纸桥承重赛/u }, 'Enter'],
    ends: { at: `${guyuan}activities/paper-bridge/`, says: /14:30.*固原市示例小学 体育馆/su },
  },
  {
    task: 'narrow the schedule to a county and an audience',
    script: 'on',
    from: `${guyuan}schedule/`,
    steps: [{ to: /^筛选/u }, 'Enter', { to: /^隆德县/u }, 'Enter', { to: /^亲子/u }, 'Space'],
    ends: { at: `${guyuan}schedule/`, says: /筛选：2 个条件，[1-9]\d* 场/u },
  },
  {
    task: 'see what is on in a county',
    script: 'off',
    from: `${guyuan}schedule/`,
    steps: [{ to: /^筛选/u }, 'Enter', { to: /^隆德县/u }, 'Enter'],
    ends: { at: `${guyuan}regions/longde/`, says: /隆德县/u },
  },
  {
    task: 'keep a session and see it among one’s own',
    script: 'on',
    from: rocket,
    steps: [{ to: /^☆ 收藏：9月23日/u }, 'Space', { to: /^我的$/u }, 'Enter'],
    ends: { at: `${guyuan}mine/`, says: /收藏了 1 场。.*造一枚水火箭/su },
  },
  {
    task: 'take an activity into the calendar',
    script: 'either',
    from: rocket,
    steps: [{ to: /^加入日历$/u }, 'Enter'],
    ends: { saves: 'water-rocket.ics' },
  },
  {
    task: 'find the way to a venue',
    script: 'either',
    from: `${guyuan}activities/main-event/`,
    steps: [{ to: /^看场馆和路线$/u }, 'Enter', { to: /^高德地图/u }],
    ends: { at: `${guyuan}venues/museum-square/`, offers: /^https:\/\/uri\.amap\.com\//u },
  },
  {
    task: 'call a venue',
    script: 'either',
    from: `${guyuan}venues/museum-square/`,
    steps: [{ to: /^0954-2088400$/u }],
    ends: { offers: /^tel:/u },
  },
  {
    task: 'book a place',
    script: 'either',
    from: rocket,
    steps: [{ to: /^预约/u }],
    ends: { offers: /^https:\/\/booking\.example\//u },
  },
  {
    task: 'search for a word',
    script: 'on',
    from: `${guyuan}search/`,
    steps: [{ to: /^搜索固原的活动/u }, { type: '晚疫病' }, { until: /^找到 \d+/u }, { to: /^洋芋晚疫病/u }, 'Enter'],
    ends: { at: `${guyuan}activities/potato-blight/`, says: /看叶子就能认/u },
  },
  {
    task: 'go on from the search to the lists',
    script: 'off',
    from: `${guyuan}search/`,
    steps: [{ to: /^跳到正文$/u }, 'Enter', { to: /日程/u }, 'Enter'],
    ends: { at: `${guyuan}schedule/`, says: /周日/u },
  },
  {
    task: 'switch to 长辈版 and make its text larger',
    script: 'on',
    from: guyuan,
    steps: [{ to: /^长辈版$/u }, 'Enter', { to: /^最大$/u }, 'Space'],
    ends: { at: guyuan, letters: '30px' },
  },
  {
    task: 'switch to 长辈版 by its address',
    script: 'off',
    from: guyuan,
    steps: [{ to: /^长辈版$/u }, 'Enter', { to: /^标准版$/u }],
    ends: { at: guyuan, offers: /#main$/u, letters: '21px' },
  },
  {
    task: 'read the page in Traditional characters and come back',
    script: 'either',
    from: '/quanzhou-2023/activities/silver-phone-class/',
    steps: [{ to: /^繁體$/u }, 'Enter', { to: /^简体$/u }, 'Enter'],
    ends: { at: '/quanzhou-2023/activities/silver-phone-class/', says: /银龄手机课/u },
  },
  {
    task: 'see what has been cancelled',
    script: 'either',
    from: guyuan,
    steps: [{ to: /^变更记录$/u }, 'Enter', { to: /^认二十种野草/u }, 'Enter'],
    ends: { at: `${guyuan}activities/grassland-walk/`, says: /本活动已取消/u },
  },
  {
    task: 'save a poster',
    script: 'either',
    from: rocket,
    steps: [{ to: /^下载海报$/u }, 'Enter'],
    ends: { saves: 'guyuan-2023-water-rocket.png' },
  },
  {
    task: 'get at the address of a page',
    script: 'either',
    from: rocket,
    steps: [{ to: /^分享本页$/u }, 'Enter'],
    ends: { says: /https:\/\/kepu\.example\/guyuan-2023\/activities\/water-rocket\//u },
  },
  {
    task: 'find a notice and take its form',
    script: 'either',
    from: `${guyuan}notices/`,
    steps: [{ to: /^关于举办2023年固原市/u }, 'Enter', { to: /附件 2/u }, 'Enter', { to: /^下载空白表/u }, 'Enter'],
    ends: { saves: '固原市全国科普日活动联系人登记表-空白表.xlsx' },
  },
];

/** Does a task by keyboard alone, in a window at its first page. */
export async function doTask(page: Page, { steps, ends }: Task): Promise<void> {
  const saved: string[] = [];
  page.on('download', (download) => saved.push(download.suggestedFilename()));
  await takeSteps(page, steps);
  if (ends.saves) await expect.poll(() => saved).toEqual([ends.saves]);
  if (ends.at) expect(pathOf(page)).toBe(ends.at);
  if (ends.says) await expect.poll(() => page.locator('body').innerText()).toMatch(ends.says);
  if (ends.offers)
    expect(await page.locator(':focus').evaluate((link: HTMLAnchorElement) => link.href)).toMatch(ends.offers);
  if (ends.letters)
    expect(await page.locator('body').evaluate((body) => getComputedStyle(body).fontSize)).toBe(ends.letters);
  page.removeAllListeners('download');
}
