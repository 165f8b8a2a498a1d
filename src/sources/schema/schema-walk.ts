import type { z } from 'zod';
import type { FileReference } from '#domain/checks/context.ts';
import type { ProblemPath } from '#domain/checks/problem.ts';
import type { ReferenceTarget } from '#domain/site/kinds.ts';

type Definition = z.core.$ZodTypes['_zod']['def'];

/** The schema of the field at `path` of `value`; undefined where the schema has no such field. */
export function fieldAt(schema: z.ZodType, path: ProblemPath, value: unknown): z.ZodType | undefined {
  let field: z.ZodType | undefined = schema;
  let here = value;
  for (const step of path) {
    field = field && childOf(field, step, here);
    here = childValue(here, step);
  }
  return field;
}

/** The value at `path`; undefined where there is none. */
export const valueAt = (value: unknown, path: ProblemPath): unknown => path.reduce(childValue, value);

/** What the schema says the field is for, looking through optional and default; '' when it says nothing. */
export function descriptionOf(schema: z.ZodType | undefined): string {
  for (let here = schema; here; here = innerOf(here)) if (here.description) return here.description;
  return '';
}

/** The fields that an object may have; for a union those of the option that `value` chose, or of all. */
export function fieldNames(schema: z.ZodType | undefined, value: unknown): readonly string[] {
  return schema ? [...new Set(shapesOf(schema, value).flatMap((shape) => Object.keys(shape)))] : [];
}

/** The references that a value makes where the schema has them, whatever else is wrong with it. */
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

/** What the metadata of src/schemas/text.ts say; undefined where a text is no reference. */
const referenceOf = (schema: z.ZodType): ReferenceTarget | undefined =>
  metaOf(schema, 'references') as ReferenceTarget | undefined;

/** What a field's metadata say under a name, looking through optional and default. */
function metaOf(schema: z.ZodType, name: string): unknown {
  for (let here: z.ZodType | undefined = schema; here; here = innerOf(here)) {
    const found = here.meta()?.[name];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Paths of the fields whose metadata say that they hold Markdown; `*` stands for every element of a list. */
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

const definitionOf = (schema: z.ZodType) => schema.def as Definition;

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

function shapesOf(schema: z.ZodType, value: unknown): readonly Shape[] {
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
