import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect, inject, it } from 'vitest';
import { readSite } from './built-site.ts';

const site = readSite(inject('site'));

it('the rules are in force', async () => {
  const { valid } = await new HtmlValidate(new FileSystemConfigLoader()).validateString(
    '<p><div></div></p>',
    'page.html',
  );
  expect(valid).toBe(false);
});

it('every page is valid HTML', async () => {
  const validator = new HtmlValidate(new FileSystemConfigLoader());
  const faults = new Map<string, string>();
  for (const { file, path } of site.pages) {
    const { results } = await validator.validateFile(file);
    for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages)) {
      const kind = `${ruleId}: ${message}`;
      if (!faults.has(kind)) faults.set(kind, `${path} ${line}:${column}`);
    }
  }
  expect(Object.fromEntries(faults)).toEqual({});
});
