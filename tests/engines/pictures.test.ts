import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { typicalOfEachTemplate } from '../e2e/templates.ts';
import { clocks } from '../site/build-site.ts';
import type { ServedSite } from '../static-server.ts';
import type { Driver } from './driver.ts';
import { engines } from './engines.ts';
import { montage } from './montage.ts';
import { serveAt } from './serve-at.ts';

const folder = fileURLToPath(new URL('../../.cache/engines/pictures/', import.meta.url));

/** Two screens of a phone. */
const [width, height] = [375, 1624];

let site: ServedSite;
let drivers: readonly Driver[] = [];
beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  site = await serveAt(inject('site'), clocks.during);
  drivers = await Promise.all(engines.map(({ start }) => start()));
  await Promise.all(drivers.map((driver) => driver.setSize(width, height)));
});
afterAll(async () => {
  await Promise.all(drivers.map((driver) => driver.close()));
  await site?.close();
});

it.each(typicalOfEachTemplate())('%s is as wide as the phone in every engine', async (template, address) => {
  const shown = await Promise.all(drivers.map((driver) => shownIn(driver, site.origin + address)));
  const name = template.replaceAll('/', '-').replace(/^-/u, '');
  const captioned = shown.map(({ picture }, index) => ({ caption: engines[index]?.name ?? '', picture }));
  writeFileSync(path.join(folder, `${name}.png`), await montage(captioned, width, height));
  expect(shown.map((each) => each.width)).toEqual(engines.map(() => width));
});

async function shownIn(driver: Driver, url: string) {
  await driver.open(url);
  // Scripts add buttons, and images come.
  await driver.evaluate('new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100)))');
  return {
    width: await driver.evaluate('document.documentElement.scrollWidth'),
    picture: await driver.screenshot(),
  };
}
