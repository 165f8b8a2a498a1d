import { expect, it } from 'vitest';
import { aVisitor } from '../../e2e/visitor.ts';

const visitor = aVisitor();
const address = '/guyuan-2023/embed/';

it('a narrow frame without JavaScript shows every day, and strikes and names what is cancelled', async () => {
  const page = await visitor.open(address, { javaScriptEnabled: false, viewport: { width: 320, height: 480 } });
  const cancelled = page.locator('.embed-row.off').first();
  expect(await cancelled.locator('.title a').evaluate((link) => getComputedStyle(link).textDecorationLine)).toBe(
    'line-through',
  );
  expect(await cancelled.innerText()).toContain('已取消');
  await page.locator('summary').click();
  expect(await page.locator('main section:visible h2').count()).toBeGreaterThan(5);
  expect(await page.locator('.sample-tag:visible').count()).toBeGreaterThan(0);
  await page.context().close();
});

it('every link of it leaves the frame for a window of its own', async () => {
  const page = await visitor.open(address);
  const links = await page
    .locator('a')
    .evaluateAll((all) => all.map((link) => `${link.getAttribute('target')} ${link.getAttribute('rel')}`));
  expect([...new Set(links)]).toEqual(['_blank noopener']);
  await page.context().close();
});

it('days that have passed since the site was built go behind those that lie ahead', async () => {
  const page = await visitor.open('about:blank');
  await page.route(`**${address}`, async (route) => {
    const response = await route.fetch();
    const later = Date.parse('2023-09-20T10:00+08:00');
    await route.fulfill({ response, body: (await response.text()).replace(/data-now="\d+"/u, `data-now="${later}"`) });
  });
  await page.goto(address);
  const headings = page.locator('main > section h2');
  expect(await headings.first().innerText()).toMatch(/^9月20日/u);
  await page.locator('summary').click();
  expect(await page.locator('[data-over] h2').allInnerTexts()).toContainEqual(expect.stringMatching(/^9月19日/u));
  await page.context().close();
});

it('once all days are over, the whole schedule stands open, with the days that were folded before', async () => {
  const page = await visitor.open('about:blank');
  await page.route(`**${address}`, async (route) => {
    const response = await route.fetch();
    const later = Date.parse('2024-01-01T10:00+08:00');
    await route.fulfill({ response, body: (await response.text()).replace(/data-now="\d+"/u, `data-now="${later}"`) });
  });
  await page.goto(address);
  const built = await page.evaluate(async () => {
    const text = await (await fetch(location.href)).text();
    return new DOMParser().parseFromString(text, 'text/html').querySelectorAll('section[data-place]').length;
  });
  expect(built).toBeGreaterThan(5);
  expect(await page.locator('main > section').count()).toBe(built);
  await page.context().close();
});
