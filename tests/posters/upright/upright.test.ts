import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contrast, paletteIds } from '#pictures/palettes.ts';
import { typeSlugs } from '#pictures/type.ts';
import { textWidth } from '#posters/text/width.ts';
import { phone, sheet, square } from '#posters/upright/form.ts';
import { composeUpright } from '#posters/upright/upright.ts';
import { aPosterView, layouts, longHosts, longTitle } from '../a-poster-view.ts';

const forms = { phone, square, sheet };
const day = (from: string, to = from) => ({ kind: 'days', from, to }) as const;

const views = fc
  .record({
    seed: fc.string({ minLength: 1, maxLength: 8 }),
    type: fc.constantFrom(...typeSlugs),
    topic: fc.constantFrom(undefined, 'food', 'space' as const),
    city: fc
      .constantFrom(...paletteIds)
      .map((slug) => ({ slug, shortName: '固原', latitude: 36, altitude: 1750, scenery: [] })),
    title: fc.integer({ min: 1, max: 50 }).map((length) => longTitle.slice(0, length)),
    layout: fc.constantFrom(undefined, ...layouts),
    hosts: fc.subarray([...longHosts, '固原市科学技术协会'], { minLength: 1, maxLength: 3 }),
    date: fc.constantFrom(day('2026-09-19'), day('2026-09-17', '2026-09-23'), day('2026-09-28', '2026-10-12')),
    note: fc.constantFrom(undefined, undefined, '16:30 停止入场，周五 09:00–20:00，10月5日照常开放'),
    admission: fc.constantFrom(undefined, undefined, '不对外：本校师生'),
    place: fc.constantFrom(
      '市科技馆',
      '丰泽区东海街道滨海社区党群服务中心二层多功能厅',
      '云南省西双版纳傣族自治州勐腊县勐仑镇中国科学院西双版纳热带植物园科普馆二层学术报告厅',
    ),
    years: fc.constantFrom({}, {}, { years: '2028年' }, { years: '至2028年' }),
    stamps: fc.constantFrom(
      ...([
        [],
        ['cancelled'],
        ['postponed'],
        ['tba'],
        ['full'],
        ['some-cancelled', 'sample'],
        ['postponed', 'sample'],
      ] as const),
    ),
  })
  .map(({ place, date, note, years, ...rest }) =>
    aPosterView({
      ...rest,
      lockup: { date, ...years, caption: '每天', hours: '10:00–11:30', note },
      formerTime: rest.stamps.some((stamp) => stamp === 'postponed') ? '9月18日 周五 09:00–11:30' : undefined,
      hostCount: rest.hosts.length,
      places: [{ label: '地点', text: place }],
    }),
  );

/** The seed of this run: every property sees the same views, so that each is composed once. */
const seed = Date.now();
const composed = new Map<string, Texts>();

function textsOf(view: Where['view'], name: keyof typeof forms): Texts {
  const key = JSON.stringify([name, view]);
  const texts = composed.get(key) ?? composeUpright(view, forms[name]).drawing.texts;
  composed.set(key, texts);
  return texts;
}

const everywhere = (check: (texts: Texts, at: Where) => void) =>
  fc.assert(
    fc.property(views, fc.constantFrom('phone', 'square', 'sheet' as const), (view, name) => {
      check(textsOf(view, name), { view, form: forms[name] });
    }),
    { numRuns: 150, seed },
  );

type Texts = ReturnType<typeof composeUpright>['drawing']['texts'];

interface Where {
  readonly view: ReturnType<typeof aPosterView>;
  readonly form: (typeof forms)[keyof typeof forms];
}

test('every size tells the whole title, place and hours, and at least one host in full', () => {
  everywhere((texts, { view }) => {
    const words = texts.map(({ text }) => text).join('');
    for (const part of [view.title, view.places[0]?.text, '10:00–11:30', '2026年全国科普日', view.hosts[0]]) {
      expect(words).toContain(part);
    }
  });
});

test('every text reads on its ground', () => {
  everywhere((texts) => {
    for (const { text, colour, ground } of texts) expect(contrast(colour, ground), text).toBeGreaterThanOrEqual(4.5);
  });
});

test('texts keep to the poster and apart from each other', () => {
  everywhere((texts, { form }) => {
    const boxes = texts.map(({ text, x, y, size, lineHeight, weight }) => ({
      text,
      left: x + 1,
      right: x + textWidth(text, size, weight) - 1,
      top: y + (lineHeight - size) / 2 + 1,
      bottom: y + (lineHeight + size) / 2 - 1,
    }));
    for (const [index, one] of boxes.entries()) {
      expect(one.right, one.text).toBeLessThanOrEqual(form.width);
      expect(one.bottom, one.text).toBeLessThanOrEqual(form.height);
      for (const other of boxes.slice(index + 1)) {
        const apart =
          one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top;
        expect(apart, `${one.text} / ${other.text}`).toBe(true);
      }
    }
  });
});

test('text keeps clear of the code', () => {
  everywhere((texts, { form }) => {
    const left = form.width - 123 * form.code;
    const top = form.height - 123 * form.code;
    for (const { text, x, y, size, lineHeight, weight } of texts) {
      const isLow = y + (lineHeight + size) / 2 > top;
      if (isLow) expect(x + textWidth(text, size, weight), text).toBeLessThanOrEqual(left);
    }
  });
});

test('the smallest text of a phone poster is 36 px, of a sheet 14 points', () => {
  everywhere((texts, { form }) => {
    const unit = form === phone ? 3 : form === square ? 2.5 : 595.28 / 480;
    const least = form === phone ? 36 : form === square ? 30 : 14;
    for (const { text, size } of texts) expect(size * unit, text).toBeGreaterThanOrEqual(least);
  });
});

test('an editor who chose the city gets its scene, else the type is large', () => {
  const scenery = (layout: 'city' | 'ticket') => composeUpright(aPosterView({ layout }), phone).drawing.scenery;
  expect(scenery('city')).not.toContain('url(#roundel)');
  expect(scenery('ticket')).toContain('url(#roundel)');
});
