import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { editorSchemas } from '#sources/schema/editor-schemas.ts';
import { walkContent } from '#sources/walk.ts';

const { files } = walkContent('content', 'content');

/** A kind of entry that the content has none of cannot be tried. */
const tried = [...editorSchemas()].filter(([kind]) => files.some((file) => file.kind === kind));

test('most kinds of content are there to be tried', () => {
  expect(tried.map(([kind]) => kind)).toEqual(
    expect.arrayContaining(['ruleset', 'campaign', 'activities', 'venues', 'organizations', 'routes', 'resources']),
  );
});

describe.each(tried)('the JSON Schema of %s', (kind, schema) => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  const validate = ajv.compile(schema);
  const written = files.filter((file) => file.kind === kind && file.path.endsWith('.json'));

  test('accepts everything that is written', () => {
    expect(written.length).toBeGreaterThan(0);
    const refused = written.flatMap(({ path }) =>
      validate(JSON.parse(readFileSync(path, 'utf8'))) ? [] : `${path}: ${ajv.errorsText(validate.errors)}`,
    );
    expect(refused).toEqual([]);
  });

  test('refuses a field that there is not, and describes the others in Chinese', () => {
    const [first] = written;
    const content = JSON.parse(readFileSync(first?.path ?? '', 'utf8'));
    expect(validate({ ...content, nmae: '集市' })).toBe(false);
    expect(JSON.stringify(schema)).toMatch(/"description":"[^"]*\p{sc=Han}/u);
  });
});
