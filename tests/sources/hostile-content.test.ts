import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '#sources/check-content.ts';
import { aContentFolder, validContent } from './content-folder.ts';
import { hostileForms } from './hostile/forms.ts';
import { hostileTexts } from './hostile/texts.ts';
import { activity, at, type Files } from './hostile/writers.ts';

const codesOf = async (files: Files) => {
  const { problems } = await checkContent(aContentFolder({ ...validContent, ...files }));
  return [...new Set(problems.map(({ code }) => code))].sort();
};

test.each([...hostileForms, ...hostileTexts])('$what: $codes', async ({ files, codes }) => {
  expect(await codesOf(files)).toEqual(codes);
});

test('a link out of the folder is not read', async () => {
  const root = aContentFolder(validContent);
  symlinkSync('/etc/passwd', join(root, at('notices/n1.mdx')));
  const { problems } = await checkContent(root);
  expect(problems.map(({ code }) => code)).toEqual(['path-symlink']);
});

test('no report repeats an identity number', async () => {
  const { problems } = await checkContent(
    aContentFolder({ ...validContent, ...activity({ type: '11010519491231002X' }) }),
  );
  expect(JSON.stringify(problems)).not.toContain('11010519491231002X');
  expect(problems.map(({ code }) => code)).toEqual(['pii-idcard']);
});
