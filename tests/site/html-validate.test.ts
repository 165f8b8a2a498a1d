import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { pagesByTemplate } from './built-site.ts';
import { everySite } from './every-site.ts';
import { faultsIn } from './validate-pages.ts';

it('the rules are in force', async () => {
  const { valid } = await new HtmlValidate(new FileSystemConfigLoader()).validateString(
    '<p><div></div></p>',
    'page.html',
  );
  expect(valid).toBe(false);
});

/** A page takes 16 ms: tests/nightly/html-validate.test.ts asks about every one. */
describe.each(everySite())('in %s', (_, site) => {
  it('the shortest, the longest and a page of middle length of each template are valid HTML', async () => {
    const chosen = [...pagesByTemplate(site).values()].flatMap((pages) => [
      ...new Set([pages[0], pages[Math.floor(pages.length / 2)], pages.at(-1)]),
    ]);
    expect(await faultsIn(chosen.filter((page) => page !== undefined))).toEqual({});
  });
});
