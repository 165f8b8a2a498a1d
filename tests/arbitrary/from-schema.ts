import fc from 'fast-check';
import { z } from 'zod';
import { stringsOf } from './strings.ts';

/** What a schema tells of a text. */
export interface TextMeta {
  readonly description: string;
  /** What it leads to, when it is a reference. */
  readonly references: unknown;
  /** True for the name of a document in the folder of media. */
  readonly document: boolean;
}

/** The arbitrary for a text that must fit other content; undefined for all others. */
export type Special = (text: TextMeta) => fc.Arbitrary<string> | undefined;

interface Place {
  readonly special: Special;
  readonly path: string;
  /** The description of the field, when the schema at hand has none of its own. */
  readonly about: string;
}

/**
 * Values that a schema accepts, as an editor would write them: optional fields and defaults may be left out.
 * A new field is part of it as soon as the schema has it.
 * @throws Error for a kind of schema or a format of texts that is not known here.
 */
export const arbitraryOf = (schema: z.ZodType, special: Special): fc.Arbitrary<unknown> =>
  valuesOf(schema, { special, path: '', about: '' });

function valuesOf(schema: unknown, outer: Place): fc.Arbitrary<unknown> {
  // The parts of a schema are typed as those of zod's core; here they are all made with the classic ones.
  const about = (schema as z.ZodType).description ?? outer.about;
  const place = { ...outer, about };
  if (schema instanceof z.ZodString) return textsOf(schema, place);
  if (schema instanceof z.ZodObject) return objectsOf(schema, place);
  if (schema instanceof z.ZodArray) return listsOf(schema, valuesOf(schema.element, step(place, '.*', about)));
  if (schema instanceof z.ZodUnion) return fc.oneof(...schema.options.map((option) => valuesOf(option, place)));
  if (isWrapper(schema)) return valuesOf(schema.def.innerType, place);
  if (schema instanceof z.ZodNumber) return numbersOf(schema);
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodLiteral) return fc.constantFrom(...schema.values);
  throw new Error(`No arbitrary for the kind of schema at ${place.path}.`);
}

const textsOf = (schema: z.ZodString, { special, path, about }: Place) =>
  special({
    description: about,
    references: schema.meta()?.['references'],
    document: schema.meta()?.['document'] === true,
  }) ?? stringsOf(schema, path);

const step = ({ special, path }: Place, key: string, about = ''): Place => ({ special, path: path + key, about });

const isWrapper = (schema: unknown) => schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;

function objectsOf({ shape }: z.ZodObject, place: Place): fc.Arbitrary<unknown> {
  const fields: Record<string, fc.Arbitrary<unknown>> = {};
  for (const [key, field] of Object.entries(shape)) fields[key] = valuesOf(field, step(place, `.${key}`));
  const requiredKeys = Object.keys(shape).filter((key) => !isWrapper(shape[key]));
  return fc.record(fields, { requiredKeys, noNullPrototype: true });
}

/** Few elements mostly, at times as many as there may be. */
function listsOf(schema: z.ZodArray, element: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const bounds = (schema.def.checks ?? []).map(({ _zod }) => _zod.def);
  const minLength = bounds.find(isLeast)?.minimum ?? 0;
  const most = bounds.find(isMost)?.maximum ?? 12;
  const few = fc.array(element, { minLength, maxLength: Math.min(most, Math.max(minLength, 3)) });
  const full = fc.array(element, { minLength: most, maxLength: most });
  return fc.oneof({ weight: 30, arbitrary: few }, { weight: 1, arbitrary: full });
}

const isLeast = (bound: z.core.$ZodCheckDef): bound is z.core.$ZodCheckMinLengthDef => bound.check === 'min_length';
const isMost = (bound: z.core.$ZodCheckDef): bound is z.core.$ZodCheckMaxLengthDef => bound.check === 'max_length';

function numbersOf(schema: z.ZodNumber): fc.Arbitrary<number> {
  const min = Math.max(schema.minValue ?? -1e9, -1e9);
  const max = Math.min(schema.maxValue ?? 1e9, 1e9);
  const numbers = schema.format?.includes('int') ? fc.integer({ min, max }) : fc.double({ min, max, noNaN: true });
  return numbers.filter((value) => schema.safeParse(value).success);
}
