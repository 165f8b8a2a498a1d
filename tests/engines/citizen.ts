import { setTimeout as delay } from 'node:timers/promises';
import { expect } from 'vitest';
import type { Driver } from './driver.ts';
import { addressesOf, pointOf, shownTickets } from './on-page.ts';

/** Someone with a phone, who goes by what can be read on the page. */
export interface Citizen {
  /** Opens a path of the site on a device that was never there. */
  arrive(path: string): Promise<void>;
  /** Presses what has a name, and waits for the page with a path when told one. Counts. */
  tap(name: RegExp, path?: RegExp): Promise<void>;
  /** Empties the field with a name, which is pressed, and types into it. */
  fill(name: RegExp, text: string): Promise<void>;
  /** Waits until the page says something. */
  reads(words: RegExp): Promise<void>;
  /** Waits until a link with a name is shown. */
  finds(name: RegExp): Promise<void>;
  /** The addresses of the links with a name that are shown; pressing one of them counts. */
  offers(name: RegExp): Promise<readonly string[]>;
  /** Titles of the tickets that are shown. */
  tickets(): Promise<readonly string[]>;
  /** The value of an expression on the page. */
  ask<T>(expression: string): Promise<T>;
  /** The beginning of a file of the site, as the page can load it. */
  load(address: string): Promise<string>;
  /** The most taps on one device. */
  taps(): number;
}

/** Milliseconds to wait for a page or an answer. */
const patience = { timeout: 15_000, interval: 50 };

const call = (onPage: (...told: never[]) => unknown, ...told: readonly unknown[]) =>
  `(${onPage})(...${JSON.stringify(told)})`;

export function citizenWith(driver: Driver, origin: string): Citizen {
  const taps: number[] = [];
  const count = () => taps.push((taps.pop() ?? 0) + 1);
  const ask = async <T>(expression: string) => (await driver.evaluate(expression)) as T;
  const linksOf = (name: RegExp) => ask<readonly string[]>(call(addressesOf, name.source));
  const press = async (name: RegExp) => driver.click(...(await placeOf(driver, name)));
  return {
    ask,
    async arrive(path) {
      await driver.open(origin + path);
      await driver.evaluate('(localStorage.clear(), sessionStorage.clear())');
      await driver.open(origin + path);
      taps.push(0);
    },
    async tap(name, path) {
      await press(name);
      count();
      if (path) await expect.poll(() => pathOf(driver), { ...patience, message: `after ${name}` }).toMatch(path);
    },
    async fill(name, text) {
      await press(name);
      await driver.evaluate('document.activeElement.value = ""');
      await driver.type(text);
    },
    async reads(words) {
      await expect.poll(() => textOf(driver), patience).toMatch(words);
    },
    async finds(name) {
      await expect.poll(() => linksOf(name).catch(() => []), { ...patience, message: `${name}` }).not.toEqual([]);
    },
    async offers(name) {
      const links = await linksOf(name);
      expect(links, `links called ${name}`).not.toEqual([]);
      count();
      return links;
    },
    tickets: () => ask(call(shownTickets)),
    async load(address) {
      const { pathname } = new URL(address);
      return ask(`fetch(${JSON.stringify(pathname)}).then((file) => file.ok ? file.text() : String(file.status))`);
    },
    taps: () => Math.max(...taps),
  };
}

/** Where to press what has a name, once it has come to rest. @throws AssertionError when it is not there. */
async function placeOf(driver: Driver, name: RegExp): Promise<readonly [number, number]> {
  let before = '';
  for (let tries = 0; tries < 200; tries += 1) {
    const point = await driver.evaluate(call(pointOf, name.source)).catch(() => undefined);
    const place = JSON.stringify(point ?? '');
    if (point && place === before) return point as readonly [number, number];
    before = place;
    await delay(50);
  }
  return expect.fail(`${name} cannot be pressed on ${await driver.evaluate('location.href')}`);
}

/** The path of the page once it is loaded; a page that is left does not always answer. */
const pathOf = (driver: Driver) =>
  driver.evaluate('document.readyState === "complete" ? location.pathname : ""').catch(() => '');

const textOf = (driver: Driver) => driver.evaluate('document.body.innerText').catch(() => '');
