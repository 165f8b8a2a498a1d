import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

/**
 * Rules by their ids; `all` is every rule of axe for WCAG up to 2.2 AA, and its good practices; `enhanced` is all of them and a
 * contrast of 7:1; `structure` is all that no style changes, at a third of the time.
 */
export type Rules = 'all' | 'enhanced' | 'structure' | readonly string[];

/** Asks axe about a page as it is now, or what a selector names in it; returns one line for each rule that objects, none when all is well. */
export type AskAxe = (rules: Rules, within?: string) => Promise<readonly string[]>;

/** `axe.source` has twice the size. */
const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Windows that load axe with each page. */
const prepared = new WeakSet<Page>();

/**
 * Puts axe into the page that is open, and into all that are opened in its window from then on: its 550 KB go to the browser
 * once. Its own builder for Playwright sends them again before each run.
 */
export async function axeIn(page: Page): Promise<AskAxe> {
  if (!prepared.has(page)) {
    prepared.add(page);
    await page.addInitScript({ content: source });
    await page.evaluate(source);
  }
  return async (rules, within = 'html') => {
    const violations = await page.evaluate(run, [within, optionsFor(rules)] as const);
    return violations.map(
      ({ id, help, nodes: [first, ...others] }) =>
        `${id}: ${help} (${1 + others.length}) ${first?.html.slice(0, 160)} ${first?.failureSummary}`,
    );
  };
}

/** `preload` fetches style sheets for a rule on the orientation of the screen that is an experiment. */
const quick: axe.RunOptions = { resultTypes: ['violations'], preload: false };

/** axe leaves out the size of targets, which came with WCAG 2.2, unless it is asked for. */
const everyRule: axe.RunOptions = { ...quick, rules: { 'target-size': { enabled: true } } };

const enhanced: axe.RunOptions = {
  ...quick,
  rules: { 'target-size': { enabled: true }, 'color-contrast-enhanced': { enabled: true } },
};

/** The size of targets is left out by itself. */
const structure: axe.RunOptions = { ...quick, rules: { 'color-contrast': { enabled: false } } };

const optionsFor = (rules: Rules): axe.RunOptions =>
  typeof rules === 'string' ? { all: everyRule, enhanced, structure }[rules] : { ...quick, runOnly: [...rules] };

/** Runs in the page. */
async function run([within, options]: readonly [string, axe.RunOptions]): Promise<readonly axe.Result[]> {
  const { axe: inPage } = window as unknown as { axe: typeof axe };
  return (await inPage.run(within, options)).violations;
}
