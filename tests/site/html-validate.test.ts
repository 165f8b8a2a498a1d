import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect, inject, it } from 'vitest';
import { pagesByTemplate, readSite } from './built-site.ts';
import { faultsIn } from './validate-pages.ts';

it('the rules are in force', async () => {
  const { valid } = await new HtmlValidate(new FileSystemConfigLoader()).validateString(
    '<p><div></div></p>',
    'page.html',
  );
  expect(valid).toBe(false);
});

/** A long page takes a second: tests/nightly/html-validate.test.ts asks about every page of every site. */
it('a page of middle length of each template is valid HTML', async () => {
  const pages = [...pagesByTemplate(readSite(inject('site'))).values()].map((all) => all[Math.floor(all.length / 2)]);
  expect(await faultsIn(pages.filter((page) => page !== undefined))).toEqual({});
});
