import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typeSlugs as activityTypeSlugs } from '#domain/activity/slugs.ts';
import { contrast, paletteIds } from '#pictures/palettes.ts';
import { typeSlugs } from '#pictures/type.ts';
import { composePoster } from '#posters/compose.ts';
import { textWidth } from '#posters/text/width.ts';
import type { PosterStamp } from '#views/poster/poster-view.ts';
import { aPosterView, layouts, longHosts, longTitle } from './a-poster-view.ts';

type View = ReturnType<typeof aPosterView>;
type Texts = ReturnType<typeof composePoster>['drawing']['texts'];

/** The seed of this run: every property sees the same views, so that each is composed once. */
const runs = { numRuns: 100, seed: Date.now() };
const composed = new Map<string, Texts>();

function textsOf(view: View): Texts {
  const key = JSON.stringify(view);
  const texts = composed.get(key) ?? composePoster(view).drawing.texts;
  composed.set(key, texts);
  return texts;
}

const wordsOf = (view: View) =>
  textsOf(view)
    .map(({ text }) => text)
    .join('');

const stamps = fc.constantFrom(
  ...([
    [],
    ['cancelled'],
    ['postponed'],
    ['tba'],
    ['some-full'],
    ['full', 'sample'],
    ['sample'],
    ['some-cancelled', 'sample'],
    ['postponed', 'sample'],
  ] as const),
);

const day = { kind: 'days', from: '2026-09-19', to: '2026-09-19' } as const;
const lockups = [
  { date: day, caption: '周六', hours: '10:00–11:30', note: undefined },
  {
    date: { ...day, to: '2026-10-31' },
    caption: '每周三、五、日',
    hours: '19:00–次日 07:30',
    note: '9月26日、10月3日、10月4日除外',
  },
  {
    date: { ...day, to: '2026-10-31' },
    caption: '周一、周二闭馆',
    hours: '09:00–17:00',
    note: '16:30 停止入场，部分日子时间不同，有 10 天照常开放，有 10 天不开放',
  },
  {
    date: { kind: 'year', year: '2026' },
    caption: '具体日期待定',
    hours: '确定后在活动页公布',
    note: '初赛 9月16日，决赛时间待定',
  },
] as const;

const views = fc
  .record({
    seed: fc.string({ minLength: 1, maxLength: 8 }),
    type: fc.constantFrom(...typeSlugs),
    palette: fc.constantFrom('guyuan', 'weinan', 'quanzhou', 'wenzhou', 'tangshan', 'hub' as const),
    city: fc
      .constantFrom(...paletteIds)
      .map((slug) => ({ slug, shortName: '固原', latitude: 36, altitude: 1750, scenery: [] })),
    title: fc.integer({ min: 1, max: 50 }).map((length) => longTitle.slice(0, length)),
    layout: fc.constantFrom(undefined, ...layouts),
    hosts: fc.subarray([...longHosts, '固原市科学技术协会'], { minLength: 1, maxLength: 3 }),
    place: fc.constantFrom(
      '市科技馆',
      '丰泽区东海街道滨海社区党群服务中心二层多功能厅',
      '云南省西双版纳傣族自治州勐腊县勐仑镇中国科学院西双版纳热带植物园科普馆二层学术报告厅',
    ),
    stamps,
    lockup: fc.constantFrom(...lockups),
    admission: fc.constantFrom(undefined, undefined, '持教师资格证的小学和初中科学教师（要有资格）'),
    arrangement: fc.record({ colours: fc.nat(7), turn: fc.nat(3) }),
  })
  .map(({ place, palette, ...rest }) => {
    const formerTime = rest.stamps.some((stamp) => stamp === 'postponed') ? '9月18日 周五 09:00–11:30' : undefined;
    const chosen = rest.city.slug === 'hub' ? palette : undefined;
    return aPosterView({
      ...rest,
      palette: chosen,
      formerTime,
      hostCount: rest.hosts.length,
      places: [{ label: '地点', text: place }],
    });
  });

test('every poster tells the whole title, place, hours and day, and at least one host in full', () => {
  fc.assert(
    fc.property(views, (view) => {
      const words = wordsOf(view);
      expect(words).toContain(view.title);
      expect(words).toContain(view.places[0]?.text);
      expect(words).toContain(view.lockup.caption);
      expect(words).toContain(view.lockup.hours);
      expect(words).toContain(view.lockup.note ?? '');
      expect(words).toContain(view.admission ?? '');
      expect(words).toContain('2026年全国科普日');
      expect(words).toContain(view.hosts[0]);
    }),
    runs,
  );
});

test('every text reads on its ground', () => {
  fc.assert(
    fc.property(views, (view) => {
      for (const { text, colour, ground } of textsOf(view))
        expect(contrast(colour, ground), text).toBeGreaterThanOrEqual(4.5);
    }),
    runs,
  );
});

test('no text leaves the poster or is smaller than 12 px', () => {
  fc.assert(
    fc.property(views, (view) => {
      for (const { text, x, y, size, lineHeight, weight } of textsOf(view)) {
        expect(size).toBeGreaterThanOrEqual(12);
        expect(x + textWidth(text, size, weight)).toBeLessThanOrEqual(600);
        expect(y + lineHeight).toBeLessThanOrEqual(350);
      }
    }),
    runs,
  );
});

test('lines of text do not lie on each other', () => {
  fc.assert(
    fc.property(views, (view) => {
      const boxes = textsOf(view).map(({ text, x, y, size, lineHeight, weight }) => {
        const ink = { left: x + 1, right: x + textWidth(text, size, weight) - 1 };
        return { ...ink, text, top: y + (lineHeight - size) / 2 + 1, bottom: y + (lineHeight + size) / 2 - 1 };
      });
      for (const [index, one] of boxes.entries()) {
        for (const other of boxes.slice(index + 1)) {
          const apart =
            one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
          expect(apart, `${one.text} / ${other.text}`).toBe(true);
        }
      }
    }),
    runs,
  );
});

test('fifty characters, six long hosts and a long place leave nothing of the name out', () => {
  const view = aPosterView({
    title: longTitle,
    hosts: longHosts,
    hostCount: 6,
    places: [{ label: '地点', text: '丰泽区东海街道滨海社区党群服务中心二层多功能厅' }],
  });
  const { title, hosts, fault } = composePoster(view);
  expect(title.lines.join('')).toBe(longTitle);
  expect(title.size).toBeGreaterThanOrEqual(24);
  expect(hosts.lines.join('')).toMatch(/等6家$/u);
  expect(fault).toBeLessThanOrEqual(1);
});

/** Px; right edge of the ground that the date and its words stand on. */
const dateGround = { split: 477, full: 392, ticket: 586, city: 354 } as const;
const newYear = { date: { kind: 'days', from: '2026-12-28', to: '2027-01-13' }, years: '至2027年' } as const;

test.each(layouts)('words beside a long range of dates stay on the ground of the layout %s', (layout) => {
  for (const [caption, hours] of [
    ['每天 3 场', '10:00、12:00、14:00 开始'],
    ['共 17 场', '各场时间见活动页'],
  ] as const) {
    const { drawing } = composePoster(aPosterView({ layout, lockup: { ...newYear, caption, hours, note: undefined } }));
    const beside = drawing.texts.filter(({ text }) => text.includes(hours) || text.includes(caption));
    expect(beside.map(({ text }) => text).join()).toContain(`至2027年 ${caption}`);
    for (const { text, x, size, weight } of beside) {
      expect(x + textWidth(text, size, weight), text).toBeLessThanOrEqual(dateGround[layout]);
    }
  }
});

test('the layout depends on the arrangement, so that a corrected title keeps it', () => {
  const layoutOf = (title: string) => composePoster(aPosterView({ title })).layout;
  expect(layoutOf('造一枚水火箭')).toBe(layoutOf('造一枚水火剑'));
  const turns = [0, 1, 2, 3].map((turn) => ({ colours: 5, turn }));
  const layoutsOf = turns.map((arrangement) => composePoster(aPosterView({ arrangement, title: '光' })).layout);
  expect(new Set(layoutsOf).size).toBe(4);
});

test.each(layouts)('an editor gets the layout %s that was asked for', (layout) => {
  expect(composePoster(aPosterView({ layout })).layout).toBe(layout);
});

test('the name of a type is whole, and clear of the code', () => {
  for (const typeName of Object.keys(activityTypeSlugs)) {
    const { texts } = composePoster(aPosterView({ layout: 'full', typeName })).drawing;
    const label = texts.filter(({ x }) => x > 392);
    expect(label.map(({ text }) => text).join('')).toBe(typeName);
    expect(label).toHaveLength(typeName.length > 3 ? 2 : 1);
    for (const { text, x, size, weight } of label) expect(x + textWidth(text, size, weight)).toBeLessThan(477);
  }
});

test('each state is told in words', () => {
  const words = (stamp: PosterStamp) => wordsOf(aPosterView({ stamps: [stamp] }));
  expect(words('cancelled')).toContain('已取消');
  expect(words('some-cancelled')).toContain('9月16日取消');
  expect(words('postponed')).toContain('已改期');
  expect(words('some-postponed')).toContain('9月16日改期');
  expect(words('full')).toContain('已约满');
  expect(words('some-full')).toContain('9月16日约满');
  expect(words('tba')).toContain('时间待定');
  expect(words('sample')).toContain('示例');
});

test('a postponed poster tells the former time', () => {
  const words = wordsOf(aPosterView({ stamps: ['postponed'], formerTime: '9月18日 周五 09:00–11:30' }));
  expect(words).toContain('原定9月18日 周五 09:00–11:30');
});

test('a place and a platform have a line each', () => {
  const places = [
    { label: '地点', text: '固原市科技馆' },
    { label: '线上', text: '固原科普视频号' },
  ] as const;
  expect(wordsOf(aPosterView({ places }))).toContain('地点固原市科技馆线上固原科普视频号');
});

test.each(layouts)('the layout %s draws no text for a theme that is not known', (layout) => {
  const { texts } = composePoster(aPosterView({ layout, theme: undefined })).drawing;
  expect(texts.filter(({ text }) => text === '')).toEqual([]);
});
