import { expect } from 'vitest';
import type { Citizen } from './citizen.ts';

/** When someone comes: a month before the campaign, in its middle, or long after it. */
export type Moment = 'before' | 'during' | 'after';

/** What someone comes for, begun at the home of guyuan-2023. */
interface Task {
  readonly task: string;
  readonly does: (citizen: Citizen, moment: Moment) => Promise<void>;
}

/** What a device remembers of a visit during the campaign. */
const keptDuring = 'localStorage.setItem("mine:guyuan-2023", "water-rocket/sunday")';

/** Written once for all engines and moments, by what the pages say. */
export const tasks: readonly Task[] = [
  {
    task: 'find something this Saturday in one’s county for a child',
    async does({ tap, reads }, moment) {
      if (moment === 'after') {
        await reads(/9月17日至23日的活动已经结束/u);
        await tap(/周六 \d+ 场$/u, /\/schedule\/2023-09-23\/$/u);
        await tap(/^筛选/u);
        await tap(/^隆德县/u);
        await reads(/高台社火[\s\S]*已结束/u);
        return;
      }
      await tap(moment === 'before' ? /^9月23日 周六/u : /^周末/u);
      await tap(/^隆德县/u);
      await tap(/^带孩子/u);
      await reads(/[1-9]\d* 场[\s\S]*高台社火/u);
    },
  },
  {
    task: 'put it in the calendar',
    async does({ tap, reads, offers, load }, moment) {
      await tap(/造一枚水火箭/u, /\/water-rocket\/$/u);
      if (moment === 'after') {
        await reads(/9月23日 周六[\s\S]*已结束/u);
        return;
      }
      const [file = ''] = await offers(/^加入日历$/u);
      expect(await load(file)).toMatch(/^BEGIN:VCALENDAR[\s\S]*造一枚水火箭/u);
    },
  },
  {
    task: 'get there',
    async does({ tap, offers }) {
      await tap(/^固原市博物馆广场$/u, /\/venues\/museum-square\/$/u);
      const hosts = (await offers(/^(?:高德|百度|腾讯)地图/u)).map((link) => new URL(link).host);
      expect(hosts).toEqual(['uri.amap.com', 'api.map.baidu.com', 'apis.map.qq.com']);
    },
  },
  {
    task: 'find something step-free',
    async does({ tap, reads, tickets }) {
      await tap(/^日程$/u, /\/schedule\/$/u);
      await tap(/^筛选/u);
      await tap(/^没有台阶/u);
      await reads(/筛选：1 个条件，[1-9]\d* 场/u);
      expect((await tickets()).length).toBeGreaterThan(0);
    },
  },
  {
    task: 'search by word, slip, pinyin and Traditional characters',
    async does({ tap, fill, finds, offers }) {
      await tap(/^搜索$/u, /\/search\/$/u);
      for (const [query, title] of [
        ['晚疫病', /^洋芋晚疫病/u],
        ['土峰的家', /^土蜂的家/u],
        ['liupanshan', /^六盘山/u],
        ['油香為什麼', /^油香为什么/u],
      ] as const) {
        await fill(/^食品安全、科技馆$/u, query);
        await finds(title);
      }
      await offers(/^油香为什么/u);
    },
  },
  {
    task: 'share a filtered schedule',
    async does({ tap, reads, tickets, ask, arrive }) {
      await tap(/^日程$/u, /\/schedule\/$/u);
      await tap(/^筛选/u);
      await tap(/^亲子/u);
      await reads(/筛选：1 个条件/u);
      const seen = await tickets();
      await arrive(await ask<string>('location.pathname + location.search'));
      await reads(/筛选：1 个条件/u);
      expect(await tickets()).toEqual(seen);
    },
  },
  {
    task: 'take favourites to another device',
    async does({ tap, reads, ask, arrive, tickets }, moment) {
      if (moment === 'after') await ask(keptDuring);
      else await tap(/^☆ 收藏/u);
      await tap(/^我的$/u, /\/mine\/$/u);
      await reads(/收藏了 1 场/u);
      const kept = await tickets();
      await tap(/^分享给别人$/u);
      const link = await ask<string>('document.querySelector("#mine-link").value');
      const { pathname, search } = new URL(link);
      await arrive(pathname + search);
      await reads(/别人分享的 1 场/u);
      expect(await tickets()).toEqual(kept);
      await tap(/^加入我的$/u);
      await reads(/收藏了 1 场/u);
    },
  },
  {
    task: 'read in 长辈版 with the largest letters',
    async does({ tap, ask }) {
      await tap(/^长辈版$/u);
      await tap(/^最大$/u);
      await expect.poll(() => ask('getComputedStyle(document.body).fontSize')).toBe('30px');
      expect(await ask('document.documentElement.scrollWidth')).toBeLessThanOrEqual(375);
    },
  },
  {
    task: 'subscribe to what comes',
    async does({ tap, offers, load }, moment) {
      await tap(/^日程$/u, /\/schedule\/$/u);
      const [calendar = ''] = await offers(moment === 'after' ? /^下载日历文件$/u : /^订阅日历$/u);
      expect(calendar).toMatch(moment === 'after' ? /\.ics$/u : /^webcal:/u);
      expect(await load(calendar.replace('webcal:', 'http:'))).toMatch(/^BEGIN:VCALENDAR/u);
    },
  },
  {
    task: 'read the notice',
    async does({ tap, reads, ask }) {
      await tap(/关于举办2023年固原市全国科普日活动的通知/u, /\/notices\/kepuri-2023\/$/u);
      await reads(/固原市科学技术协会/u);
      expect(await ask<number>('document.querySelector("main").innerText.length')).toBeGreaterThan(1000);
    },
  },
  {
    task: 'print the programme',
    async does({ tap, offers, load }) {
      await tap(/^日程$/u, /\/schedule\/$/u);
      await tap(/^印成手册$/u, /\/booklets\/$/u);
      const [booklet = ''] = await offers(/^A4（PDF/u);
      expect((await load(booklet)).slice(0, 5)).toBe('%PDF-');
    },
  },
  {
    task: 'see that something is cancelled',
    async does({ tap, reads }) {
      await tap(/【取消】认二十种野草/u, /\/grassland-walk\/$/u);
      await reads(/本活动已取消/u);
    },
  },
];
