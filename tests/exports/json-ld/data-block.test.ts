import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { dataBlock } from '#exports/json-ld/data-block.ts';
import { hostileTitles } from './hostile-titles.ts';

type Node = DefaultTreeAdapterTypes.Node;

const elementsIn = (node: Node): readonly DefaultTreeAdapterTypes.Element[] =>
  'childNodes' in node
    ? node.childNodes.flatMap((child) => [
        ...(defaultTreeAdapter.isElementNode(child) ? [child] : []),
        ...elementsIn(child),
      ])
    : [];

/** A page with a data block in its head, as a parser of HTML sees it. */
function inPage(block: string) {
  const elements = elementsIn(
    parse(
      `<!doctype html><html><head><script type="application/ld+json">${block}</script></head><body><p>后面</p></body></html>`,
    ),
  );
  const [script] = elements.filter(({ tagName }) => tagName === 'script');
  const [text] = script?.childNodes ?? [];
  return {
    tags: elements.map(({ tagName }) => tagName),
    text: text && defaultTreeAdapter.isTextNode(text) ? text.value : '',
  };
}

describe.each(hostileTitles)('a data block of a thing that is called %j', (name) => {
  const block = dataBlock([{ '@type': 'Event', name }]);

  it('stays one script element, with nothing of the page lost or gained', () => {
    expect(inPage(block).tags).toEqual(['html', 'head', 'script', 'body', 'p']);
  });

  it('reads back as it was', () => {
    expect(JSON.parse(inPage(block).text)).toMatchObject({ '@graph': [{ name }] });
  });

  it('would be an expression of JavaScript of any edition', () => {
    expect(block).not.toMatch(/[<>&\u2028\u2029]/u);
  });
});
