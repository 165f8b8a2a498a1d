import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { citizenWith } from '../engines/citizen.ts';
import type { Driver } from '../engines/driver.ts';
import { chromium } from '../engines/engines.ts';
import { serveAt } from '../engines/serve-at.ts';
import { type Moment, tasks } from '../engines/tasks.ts';
import { clocks } from '../site/build-site.ts';
import type { ServedSite } from '../static-server.ts';

let driver: Driver;
beforeAll(async () => {
  driver = await chromium.start();
  await driver.setSize(375, 812);
});
afterAll(() => driver?.close());

/** The campaign alone, built before it begins and never again; tests/engines has the same tasks in other browsers. */
describe.each<Moment>(['before', 'during', 'after'])('%s the campaign', (moment) => {
  let served: ServedSite;
  beforeAll(async () => {
    served = await serveAt(inject('siteAlone'), clocks[moment]);
  });
  afterAll(() => served?.close());

  it.each(tasks)('one can $task, in at most three taps from home', async ({ does }) => {
    const citizen = citizenWith(driver, served.origin);
    await citizen.arrive('/');
    await does(citizen, moment);
    expect(citizen.taps()).toBeLessThanOrEqual(3);
    expect(await citizen.ask('JSON.parse(sessionStorage.getItem("faults") || "[]")')).toEqual([]);
  });
});
