import type { PosterView } from '#views/poster/poster-view.ts';

/** A poster of the usual kind. An override replaces a whole field. */
export const aPosterView = (overrides: Partial<PosterView> = {}): PosterView => ({
  seed: 'water-rocket',
  year: 2026,
  festival: '2026年全国科普日',
  theme: '提升全民科学素质，助力科技自立自强',
  city: { slug: 'guyuan', shortName: '固原', latitude: 36, altitude: 1750, scenery: [] },
  palette: undefined,
  title: '我和妈妈学科学：造一枚水火箭',
  lockup: {
    date: { kind: 'days', from: '2026-09-19', to: '2026-09-19' },
    caption: '周六',
    hours: '10:00–11:30',
    note: undefined,
  },
  formerTime: undefined,
  places: [{ label: '地点', text: '固原市科技馆 三层' }],
  admission: undefined,
  hosts: ['固原市科学技术协会'],
  hostCount: 1,
  url: 'https://kepu.example/guyuan-2026/activities/water-rocket/',
  short: undefined,
  stamps: [],
  stampedPart: '9月16日',
  type: 'hands-on',
  typeName: '互动体验',
  topic: 'space',
  arrangement: { colours: 0, turn: 0 },
  layout: undefined,
  terms: ['水火箭'],
  alt: '',
  ...overrides,
});

export const layouts = ['split', 'full', 'ticket', 'city'] as const;

/** Fifty full-width characters, the most that the national platform takes. */
export const longTitle =
  '超长标题用来检验海报在极端情况下是否仍然清楚可读不溢出不重叠不截断文字因此写满整整五十个汉字才算数好';

/** Twenty characters and more each. */
export const longHosts = [
  '泉州市卫生健康委员会健康教育与宣传中心',
  '福建医科大学附属第二医院心血管内科教研室',
  '泉州市丰泽区东海街道滨海社区居民委员会',
] as const;
