import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect, inject, it } from 'vitest';
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
it.each(everySite())(
  'in %s, the longest page of each template is valid HTML, of the first also the shortest',
  async (_, site) => {
    const isFirst = site.folder === inject('site');
    const chosen = [...pagesByTemplate(site).values()].flatMap((pages) => [
      ...new Set(isFirst ? [pages[0], pages.at(-1)] : [pages.at(-1)]),
    ]);
    expect(await faultsIn(chosen.filter((page) => page !== undefined))).toEqual({});
  },
);
