import { expect, it } from 'vitest';
import { type City, cityPicture } from '#pictures/city.ts';
import { inkStyle, paletteFor, palettes } from '#pictures/palettes.ts';
import { poorTextsIn } from '../../e2e/poor-texts.ts';
import { aVisitor } from '../../e2e/visitor.ts';

const visitor = aVisitor();

/** Cities with tall, wide and dark scenery, with short and long names. */
const places: readonly (readonly [name: string, city: City])[] = [
  ['拉萨', { city: 'lasha', latitude: 29.6, altitude: 3650, scenery: ['snow-mountains', 'telescope'] }],
  ['西双版纳', { city: 'xishuangbanna', latitude: 22, altitude: 550, scenery: ['forest', 'terraces'] }],
  ['重庆', { city: 'chongqing', latitude: 29.5, altitude: 250, scenery: ['skyline', 'bridge', 'river', 'hills'] }],
  ['苏州工业园区', { city: 'sip', latitude: 31, scenery: ['water-town', 'factory', 'lake'] }],
  ['地名尚无资料', { city: 'unknown' }],
  ['温州', { city: 'wenzhou' }],
];

/** A section with a city's picture behind or beside its text, and the element with the city's name. */
const templates = [
  { address: '/guyuan-2023/', section: '.hero', picture: '.hero-picture', name: 'h1', align: 'right' },
  { address: '/', section: '.city-tile', picture: '.city-picture', name: 'b', align: 'middle' },
  {
    address: '/guyuan-2023/venues/museum-square/',
    section: '.page-head',
    picture: '.hero-picture',
    name: 'h1',
    align: 'right',
  },
] as const;

const screens = [
  { width: 375, text: '100%' },
  { width: 1280, text: '100%' },
  { width: 1024, text: '200%' },
] as const;

it.each(templates)('the text of $section at $address reads on what is behind it, for any city', async (template) => {
  const page = await visitor.open(template.address);
  const shown = places.map(([name, city]) => ({
    name,
    style: inkStyle(palettes[paletteFor(city)]),
    picture: cityPicture({ ...city, crop: 'scene', align: template.align }),
  }));
  await page.evaluate(showSections, { ...template, shown });
  const poor: string[] = [];
  for (const { width, text } of screens) {
    await page.setViewportSize({ width, height: 800 });
    await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), text);
    poor.push(...(await poorTextsIn(page, '[data-city]')).map((found) => `${width} px, ${text}: ${found}`));
  }
  await page.context().close();
  expect(poor).toEqual([]);
});

interface Shown {
  readonly section: string;
  readonly picture: string;
  readonly name: string;
  readonly shown: readonly { readonly name: string; readonly style: string; readonly picture: string }[];
}

/** Replaces the first section by one for every city, and removes the others. Runs in the page. */
function showSections({ section, picture, name, shown }: Shown): void {
  const [first, ...others] = document.querySelectorAll<HTMLElement>(section);
  for (const other of others) other.remove();
  const sections = shown.map((city) => {
    const copy = first?.cloneNode(true) as HTMLElement;
    // The line of a campaign with many sessions; those of the samples have none.
    copy
      .querySelector('.hero-when')
      ?.insertAdjacentHTML('beforebegin', '<p class="hero-why">三十一天，一百二十场活动</p>');
    const texts = {
      [name]: city.name,
      [picture]: city.picture,
    };
    for (const [selector, html] of Object.entries(texts))
      for (const element of copy.querySelectorAll(selector)) element.innerHTML = html;
    copy.dataset['city'] = city.name;
    copy.setAttribute('style', city.style);
    return copy;
  });
  first?.replaceWith(...sections);
}
