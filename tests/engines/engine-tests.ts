import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { clocks } from '../site/build-site.ts';
import { type Citizen, citizenWith } from './citizen.ts';
import type { Engine } from './driver.ts';
import { serveAt } from './serve-at.ts';
import { tasks } from './tasks.ts';

/** The tests of one engine, on a phone, in the middle of the campaign. */
export function testEngine(engine: Engine): void {
  const opened: { close(): Promise<void> }[] = [];
  let anyone: () => Citizen;
  beforeAll(async () => {
    const site = await serveAt(inject('site'), clocks.during);
    opened.push(site);
    const driver = await engine.start();
    opened.push(driver);
    await driver.setSize(375, 812);
    anyone = () => citizenWith(driver, site.origin);
  });
  afterAll(() => Promise.all(opened.map((each) => each.close())));

  describe(engine.name, () => {
    it.each(tasks)('lets one $task, in at most three taps from home', async ({ does }) => {
      const citizen = anyone();
      await citizen.arrive('/guyuan-2023/');
      await does(citizen, 'during');
      expect(citizen.taps()).toBeLessThanOrEqual(3);
      expect(await citizen.ask('JSON.parse(sessionStorage.getItem("faults") || "[]")')).toEqual([]);
    });
  });
}
