import type { Entry } from './entry.ts';

const rule = { id: 'name', text: '名称规范' };

export const ruleset: Entry = {
  least: {
    platform: 'kepu',
    year: 2023,
    recommendation: {
      before: [],
      after: [],
      withinDays: 10,
      withinDaysBinds: [],
      minVisitors: { offline: 50, online: 100 },
    },
  },
  defaults: { name: {}, fields: [], notes: [], phones: [], sections: [], venueKinds: [] },
  most: {
    unverified: true,
    basis: 2023,
    name: { maxLength: 50 },
    publishing: { from: '2023-08-21', to: '2023-09-30' },
    activities: { from: '2023-08-21', to: '2023-09-30' },
    poster: {
      width: 600,
      height: 350,
      maxBytes: 2_097_152,
      formats: ['jpg', 'jpeg', 'png'],
      words: ['全国科普日'],
      contents: ['name'],
    },
    scienceWorkers: { max: 3 },
    fields: [{ id: 'name', name: '活动名称', rule: '最多 50 字' }],
    notes: ['账号：用手机号登录。'],
    url: 'https://www.kepuri.cn/',
    phones: ['010-63589698'],
    sections: ['更多活动'],
    venueKinds: ['广场'],
    recommendation: {
      before: [rule],
      after: [rule],
      maxCandidates: 5,
      publishedDaysAhead: 7,
      photos: { min: 3, max: 10 },
      videos: { max: 3 },
      videoSeconds: 180,
      withinDays: 1,
      withinDaysBinds: ['name'],
      minVisitors: { offline: 50, online: 100 },
    },
  },
  broken: [
    [{ name: { maxLength: 0 } }, 'name.maxLength'],
    [{ poster: { width: 600, height: 350, maxBytes: 1, formats: ['gif'] } }, 'poster.formats.0'],
    [{ poster: { width: 600, height: 350, maxBytes: 1, formats: [] } }, 'poster.formats'],
    [{ publishing: { from: '2023-08-21' } }, 'publishing.to'],
    [{ scienceWorkers: { max: 0 } }, 'scienceWorkers.max'],
  ],
};
