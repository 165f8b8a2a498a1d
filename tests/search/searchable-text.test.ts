import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { searchableText } from '#integrations/searchable-text.ts';

test('what stands on paper only, the address of a notice, is not searched', () => {
  const page = path.join(inject('site'), 'guyuan-2023/notices/kepuri-2023/index.html');
  const html = readFileSync(page, 'utf8');
  expect(html).toContain('本页网址：');
  expect(searchableText(html).text).not.toContain('本页网址');
});
