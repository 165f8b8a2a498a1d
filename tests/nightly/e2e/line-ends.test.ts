import { describe, expect, it } from 'vitest';
import { faultsOfLines } from '../../e2e/faults-of-lines.ts';
import { widths } from '../../e2e/objections.ts';
import { longestOfEachTemplate, typicalOfEachTemplate } from '../../e2e/templates.ts';
import { aReader } from '../../e2e/visitor.ts';

const { read } = aReader();

/** The templates of pages by their addresses. */
const pages = new Map(
  [...typicalOfEachTemplate(), ...longestOfEachTemplate()].map(([template, address]) => [address, template]),
);

describe.each([...pages])('%s, for %s', (address) => {
  it('splits no word, name or number at the end of a line, at any width', async () => {
    expect(await faultsOfLines(await read(address), widths)).toEqual([]);
  });
});
