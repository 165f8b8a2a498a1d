import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { readSite } from './built-site.ts';

const site = readSite(inject('site'));
const content = (file: string) => JSON.parse(readFileSync(path.join('content/campaigns', file), 'utf8'));

/** The types that the data blocks of a page tell of. */
const typesOn = (address: string): readonly string[] => {
  const page = site.pages.find((each) => each.path === address);
  const blocks = [...(page?.source ?? '').matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/gu)];
  return blocks.flatMap(([, block = '']) =>
    JSON.parse(block)['@graph'].map((thing: { '@type': string }) => thing['@type']),
  );
};

describe('search engines', () => {
  it('are told of real activities, venues and campaigns, each where it has its page', () => {
    expect(content('guyuan-2023/activities/main-event.json').sample ?? false).toBe(false);
    expect(typesOn('/guyuan-2023/activities/main-event/')).toEqual(['Event', 'BreadcrumbList']);
    expect(typesOn('/guyuan-2023/venues/museum-square/')).toEqual(['Place', 'BreadcrumbList']);
    expect(typesOn('/guyuan-2023/')).toEqual(['Festival']);
    expect(typesOn('/guyuan-2023/notices/kepuri-2023/')).toEqual(['BreadcrumbList']);
  });

  it('are told nothing of sample data', () => {
    expect(content('guyuan-2023/activities/autumn-stars.json').sample).toBe(true);
    expect(typesOn('/guyuan-2023/activities/autumn-stars/')).toEqual([]);
    expect(typesOn('/guyuan-2023/venues/sample-library/')).toEqual([]);
  });
});
