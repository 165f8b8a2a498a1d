import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { elderStart } from '#layouts/elder-start.ts';
import { registerWorker } from '#layouts/register-worker.ts';
import { hostileTitles } from '../exports/json-ld/hostile-titles.ts';
import { buildSite } from '../site/build-site.ts';

type Element = DefaultTreeAdapterTypes.Element;

const content = mkdtempSync(path.join(tmpdir(), 'hostile-'));
const campaign = path.join(content, 'campaigns/guyuan-2023');
let site = '';

beforeAll(async () => {
  cpSync(new URL('../fixtures/small-site', import.meta.url), content, { recursive: true });
  const model = JSON.parse(readFileSync(path.join(campaign, 'activities/main-event.json'), 'utf8'));
  for (const [index, name] of titles.entries()) {
    const activity = {
      ...model,
      name,
      summary: name,
      sessions: [model.sessions[0]],
      venue: undefined,
      room: `室${index}`,
    };
    writeFileSync(path.join(campaign, `activities/hostile-${index}.json`), JSON.stringify(activity));
  }
  site = await buildSite('hostile', { CONTENT_DIR: content, CAMPAIGN: 'guyuan-2023' });
});
afterAll(() => rmSync(content, { recursive: true, force: true }));

/** The content check refuses line separators (text-characters) and names of more than the platform takes. */
const titles = hostileTitles.filter((title) => !/[\u2028\u2029]/u.test(title) && [...title].length <= 50);

describe.each(titles.map((title, index) => ({ title, index })))(
  'the page of an activity that is called $title',
  ({ title, index }) => {
    it('has the elements of any other page, and gives the name back from each place', () => {
      const elements = elementsOf(`activities/hostile-${index}/index.html`);
      const meta = (property: string) =>
        attribute(
          elements.find((each) => attribute(each, 'property') === property),
          'content',
        );
      const scripts = elements.filter(({ tagName }) => tagName === 'script');
      const [block] = scripts.filter((script) => attribute(script, 'type') === 'application/ld+json');
      expect(meta('og:title')).toBe(`${title} · 固原市2023年全国科普日`);
      expect(meta('og:image:alt')).toBe(`${title} 海报`);
      expect(textOf(elements.find(({ tagName }) => tagName === 'title'))).toBe(`${title} · 固原市2023年全国科普日`);
      expect(JSON.parse(textOf(block))).toMatchObject({ '@graph': [{ name: title }, {}] });
      expect(countByTag(elements, ['script', 'svg', 'meta'])).toEqual(
        countByTag(elementsOf(`activities/hostile-${(index + 1) % titles.length}/index.html`), [
          'script',
          'svg',
          'meta',
        ]),
      );
      const inline = scripts.filter((script) => script !== block && attribute(script, 'src') === undefined);
      expect(inline.map(textOf)).toEqual([elderStart, registerWorker]);
      expect(elements.flatMap(({ attrs }) => attrs.filter(({ name }) => /^on/u.test(name)))).toEqual([]);
    });
  },
);

function elementsOf(file: string): readonly Element[] {
  const below = (node: DefaultTreeAdapterTypes.Node): readonly Element[] =>
    'childNodes' in node
      ? node.childNodes.flatMap((child) => [
          ...(defaultTreeAdapter.isElementNode(child) ? [child] : []),
          ...below(child),
        ])
      : [];
  return below(parse(readFileSync(path.join(site, file), 'utf8')));
}

const attribute = (element: Element | undefined, wanted: string) =>
  element?.attrs.find(({ name }) => name === wanted)?.value;

const textOf = (element: Element | undefined) =>
  (element?.childNodes ?? []).map((child) => (defaultTreeAdapter.isTextNode(child) ? child.value : '')).join('');

const countByTag = (elements: readonly Element[], tags: readonly string[]) =>
  tags.map((tag) => [tag, elements.filter(({ tagName }) => tagName === tag).length]);
