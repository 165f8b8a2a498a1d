import { expect, test } from 'vitest';
import { z } from 'zod';
import { campaign } from '#schemas/campaign.ts';
import { entrySchemas } from '#schemas/entries.ts';
import { ruleset } from '#schemas/ruleset.ts';

type Node = z.core.JSONSchema.BaseSchema;

/** The lists of a schema that may be left out but, once written, be empty. Those with a default mean the same either way. */
function emptyLists(node: Node, path: string, isOptional = false): readonly string[] {
  const required = new Set(node.required);
  const own = isOptional && node.type === 'array' && node.default === undefined && !node.minItems ? [path] : [];
  return [
    ...own,
    ...Object.entries(node.properties ?? {}).flatMap(([key, child]) =>
      emptyLists(child as Node, `${path}.${key}`, !required.has(key)),
    ),
    ...[node.anyOf, node.oneOf, node.allOf]
      .flatMap((parts) => parts ?? [])
      .flatMap((part) => emptyLists(part as Node, path, isOptional)),
    ...[node.items, node.additionalProperties].flatMap((child) =>
      typeof child === 'object' ? emptyLists(child as Node, `${path}.*`) : [],
    ),
  ];
}

test('a list that may be left out is not written empty', () => {
  const schemas = { ...entrySchemas, campaign, ruleset };
  const found = Object.entries(schemas).flatMap(([name, schema]) =>
    emptyLists(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), name),
  );
  expect(found).toEqual([]);
});
