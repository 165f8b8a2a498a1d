import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { citizenWith } from '../../engines/citizen.ts';
import type { Driver } from '../../engines/driver.ts';
import { chromium } from '../../engines/engines.ts';
import { serveAt } from '../../engines/serve-at.ts';
import { type Moment, tasks } from '../../engines/tasks.ts';
import { buildSite, clocks } from '../../site/build-site.ts';
import type { ServedSite } from '../../static-server.ts';

/** Built before the campaign begins, and never again. */
const alone = await buildSite('alone-guyuan', { CAMPAIGN: 'guyuan-2023', CAMPAIGN_NOW: clocks.before });

let driver: Driver;
beforeAll(async () => {
  driver = await chromium.start();
  await driver.setSize(375, 812);
});
afterAll(() => driver?.close());

/** tests/engines has the same tasks in other browsers. */
describe.each<Moment>(['before', 'during', 'after'])('%s the campaign', (moment) => {
  let served: ServedSite;
  beforeAll(async () => {
    served = await serveAt(alone, clocks[moment]);
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
