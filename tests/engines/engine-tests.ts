import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { clocks } from '../site/build-site.ts';
import type { ServedSite } from '../static-server.ts';
import { type Citizen, citizenWith } from './citizen.ts';
import type { Driver, Engine } from './driver.ts';
import { serveAt } from './serve-at.ts';
import { home, tasks } from './tasks.ts';

/** The tests of one engine, on a phone, in the middle of the campaign. */
export function testEngine(engine: Engine): void {
  let site: ServedSite | undefined;
  let driver: Driver | undefined;
  let citizen: Citizen;
  beforeAll(async () => {
    site = await serveAt(inject('site'), clocks.during);
    driver = await engine.start();
    await driver.setSize(375, 812);
    citizen = citizenWith(driver, site.origin);
  });
  afterAll(async () => {
    await driver?.close();
    await site?.close();
  });

  describe(engine.name, () => {
    it.each(tasks)('lets one $task, in at most three taps from home', async ({ does }) => {
      await citizen.arrive(home);
      await does(citizen);
      expect(citizen.taps()).toBeLessThanOrEqual(3);
      expect(await citizen.ask('JSON.parse(sessionStorage.getItem("faults") || "[]")')).toEqual([]);
    });
  });
}
