import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { checkContent } from '#sources/check-content.ts';
import { writeSyntheticContent } from '../../scripts/bench/synthetic-content.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'synthetic-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, total: number) {
  const target = path.join(folder, name);
  writeSyntheticContent('content', target, total);
  return target;
}

const checked = write('checked', 600);
const activitiesOf = (target: string): readonly string[] =>
  readdirSync(target, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /activities.*\.(?:json|mdx)$/u.test(file),
  );

describe('the content that the bench builds', () => {
  it('has as many activities as asked, spread over the cities, a few of them MDX', () => {
    const files = activitiesOf(checked);
    expect(files).toHaveLength(600);
    const perCity = Map.groupBy(files, (file) => file.split(path.sep)[1]);
    expect(Math.min(...[...perCity.values()].map((each) => each.length))).toBeGreaterThan(90);
    expect(files.filter((file) => file.endsWith('.mdx')).length).toBeGreaterThanOrEqual(6);
  });

  it('passes the content check', async () => {
    const { problems, content } = await checkContent(checked);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(content.campaigns.flatMap(({ campaign }) => campaign.data.poster.sizes)).toEqual([]);
  });

  it('is the same every time', () => {
    const [first, second] = [write('first', 400), write('second', 400)];
    const read = (target: string) => activitiesOf(target).map((file) => readFileSync(path.join(target, file), 'utf8'));
    expect(read(first)).toEqual(read(second));
  });

  it('refuses fewer activities than there are', () => {
    expect(() => write('few', 1)).toThrow(/activities already; ask for more/u);
  });
});
