import type { z } from 'zod';
import type { FileReference } from '#domain/checks/context.ts';
import type { ProblemPath } from '#domain/checks/problem.ts';
import type { ReferenceTarget } from '#domain/site/kinds.ts';

type Definition = z.core.$ZodTypes['_zod']['def'];

/** The schema of the field at `path` of `value`; undefined when the schema has no such field. */
export function fieldAt(schema: z.ZodType, path: ProblemPath, value: unknown): z.ZodType | undefined {
  let field: z.ZodType | undefined = schema;
  let here = value;
  for (const step of path) {
    field = field && childOf(field, step, here);
    here = childValue(here, step);
  }
  return field;
}

/** The value at `path`; undefined when it does not exist. */
export const valueAt = (value: unknown, path: ProblemPath): unknown => path.reduce(childValue, value);

/** The description of a schema, also inside optional and default wrappers; '' when there is none. */
export function descriptionOf(schema: z.ZodType | undefined): string {
  for (let here = schema; here; here = innerOf(here)) if (here.description) return here.description;
  return '';
}

/**
 * The field names of an object schema, the possible keys of a record. For a union: those of the option that `value` selects,
 * else of all options.
 */
export function fieldNames(schema: z.ZodType | undefined, value: unknown): readonly string[] {
  if (!schema) return [];
  const inner = innerOf(schema);
  if (inner) return fieldNames(inner, value);
  const definition = definitionOf(schema);
  if (definition.type === 'record') return [...(definition.keyType._zod.values ?? [])].map(String);
  return [...new Set(shapesOf(schema, value).flatMap((shape) => Object.keys(shape)))];
}

/** The valid references in a value, by the reference fields of its schema. The value need not fit the schema. */
export function referencesIn(schema: z.ZodType, value: unknown, path: ProblemPath = []): readonly FileReference[] {
  if (typeof value === 'string') {
    const to = referenceOf(schema);
    return to && schema.safeParse(value).success ? [{ path, to, id: value }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return steps.flatMap((step) => {
    const child = childOf(schema, step, value);
    return child ? referencesIn(child, childValue(value, step), [...path, step]) : [];
  });
}

/** The reference target in the metadata (src/schemas/text.ts); undefined when the string is not a reference. */
const referenceOf = (schema: z.ZodType): ReferenceTarget | undefined =>
  metaOf(schema, 'references') as ReferenceTarget | undefined;

/** A metadata value of a schema, also inside optional and default wrappers. */
export function metaOf(schema: z.ZodType | undefined, name: string): unknown {
  for (let here = schema; here; here = innerOf(here)) {
    const found = here.meta()?.[name];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Paths of the fields marked as Markdown in the metadata; `*` matches every element of a list. */
export function markdownPaths(schema: z.ZodType): readonly (readonly string[])[] {
  if (metaOf(schema, 'markdown') === true) return [[]];
  const definition = definitionOf(schema);
  const inner = innerOf(schema);
  if (inner) return markdownPaths(inner);
  if (definition.type === 'array') return markdownPaths(definition.element as z.ZodType).map((rest) => ['*', ...rest]);
  return shapesOf(schema, undefined).flatMap((shape) =>
    Object.entries(shape).flatMap(([step, child]) => markdownPaths(child).map((rest) => [step, ...rest])),
  );
}

/** The definition of a schema, whose `type` tells its kind. */
export const definitionOf = (schema: z.ZodType) => schema.def as Definition;

function innerOf(schema: z.ZodType): z.ZodType | undefined {
  const definition = definitionOf(schema);
  return 'innerType' in definition ? (definition.innerType as z.ZodType) : undefined;
}

function childOf(schema: z.ZodType, step: string | number, value: unknown): z.ZodType | undefined {
  const definition = definitionOf(schema);
  if (definition.type === 'array') return definition.element as z.ZodType;
  const inner = innerOf(schema);
  if (inner) return childOf(inner, step, value);
  for (const shape of shapesOf(schema, value)) {
    const child = Object.hasOwn(shape, step) ? shape[step] : undefined;
    if (child) return child;
  }
  return undefined;
}

type Shape = Readonly<Record<string | number, z.ZodType>>;

/** The fields of an object schema; of a union, those of the options that `value` selects, else of each. */
export function shapesOf(schema: z.ZodType, value: unknown): readonly Shape[] {
  const definition = definitionOf(schema);
  if (definition.type === 'object') return [definition.shape as unknown as Shape];
  if (definition.type === 'union') {
    const shapes = (definition.options as readonly z.ZodType[]).flatMap((option) => shapesOf(option, value));
    const discriminator = 'discriminator' in definition ? String(definition.discriminator) : '';
    const chosen = shapes.filter((shape) => accepts(shape[discriminator], childValue(value, discriminator)));
    return chosen.length > 0 ? chosen : shapes;
  }
  const inner = innerOf(schema);
  return inner ? shapesOf(inner, value) : [];
}

function accepts(schema: z.ZodType | undefined, value: unknown): boolean {
  const definition = schema && definitionOf(schema);
  return definition?.type === 'literal' && definition.values.some((each) => each === value);
}

function childValue(value: unknown, step: string | number): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return (value as Readonly<Record<string | number, unknown>>)[step];
}
