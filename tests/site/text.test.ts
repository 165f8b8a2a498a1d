import { describe, expect, it } from 'vitest';
import { everySite } from './every-site.ts';

/** Words that only a fault of the program writes. Each stands alone: no part of an English name. */
const faults = /(?<![\w-])(?:undefined|NaN|null|\[object \w+\]|Invalid Date)(?![\w-])/u;

describe.each(everySite())('the text of %s', (_, site) => {
  it('shows no slip of the program, also not in titles, descriptions and alternative texts', () => {
    const found = site.pages.flatMap(({ path, html }) => {
      const attributes = html.tags.flatMap(({ attributes: { alt, title, content, href, 'aria-label': label } }) => [
        alt,
        title,
        content,
        href,
        label,
      ]);
      return [html.title, ...html.pieces, ...attributes]
        .filter((text) => text && faults.test(text))
        .map((text) => `${path}: ${text?.slice(0, 80)}`);
    });
    expect(found).toEqual([]);
  });

  it('leaves no Markdown or template marks', () => {
    const marks = /\*\*|\]\(|\{\{|\}\}|<%|%>|\$\{/u;
    expect(site.pages.filter(({ html }) => marks.test(html.text)).map(({ path }) => path)).toEqual([]);
  });
});
