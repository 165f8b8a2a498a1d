import type { ReferenceTarget } from '#domain/site/kinds.ts';
/** One field of a Sveltia CMS form. https://sveltiacms.app/en/docs/fields */
export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly widget: string;
  readonly required: boolean;
  readonly hint?: string;
  readonly [option: string]: unknown;
}

/** A JSON Schema (draft 2020-12), as far as zod writes it for content. */
export interface JsonSchema {
  readonly type?: string;
  readonly description?: string;
  /** What kind of entry a text refers to (src/schemas/text.ts). */
  readonly references?: ReferenceTarget;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly oneOf?: readonly JsonSchema[];
  readonly default?: unknown;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
}

/** Options of the choice among the entries that a reference may name: where they are kept and what is shown of them. */
export type Relate = (references: ReferenceTarget) => Readonly<Record<string, unknown>>;

/**
 * The fields of a form for what an object's schema allows, in its order.
 * @throws Error for a shape that no field can hold; the name of its field is in the message.
 */
export function formFields(schema: JsonSchema, relate: Relate): readonly FormField[] {
  const required = new Set(schema.required);
  return Object.entries(schema.properties ?? {})
    .filter(([, { const: constant }]) => constant === undefined)
    .map(([name, field]) => ({ ...headOf(name, field, required.has(name)), ...optionsOf(name, field, relate) }));
}

/** Descriptions read `名称，说明；…`: what comes first names the field, all of it explains it. */
function headOf(name: string, { description = name, default: preset }: JsonSchema, required: boolean) {
  const label = description.split(/[，；。（：]/u)[0] || name;
  const hint = label === description ? {} : { hint: description };
  const value = typeof preset === 'string' || typeof preset === 'boolean' ? { default: preset } : {};
  return { name, label, required, ...hint, ...value };
}

type Options = { readonly widget: string } & Readonly<Record<string, unknown>>;

function optionsOf(name: string, schema: JsonSchema, relate: Relate): Options {
  if (schema.references !== undefined) return { widget: 'relation', ...relate(schema.references) };
  if (schema.enum) return { widget: 'select', options: choicesOf(schema.enum, schema.description) };
  if (schema.oneOf) return { widget: 'object', ...typesOf(name, schema.oneOf, relate) };
  switch (schema.type) {
    case 'object':
      return { widget: 'object', collapsed: 'auto', fields: formFields(schema, relate) };
    case 'array':
      return listOptions(name, schema, relate);
    case 'boolean':
      return { widget: 'boolean' };
    case 'integer':
    case 'number':
      return { widget: 'number', value_type: schema.type === 'integer' ? 'int' : 'float', ...boundsOf(schema) };
    case 'string':
      return textOptions(schema);
    default:
      throw new Error(`No form field holds what the schema allows in “${name}”.`);
  }
}

/** Texts with a limit of their length are Markdown, which has lines. */
const textOptions = ({ pattern, maxLength }: JsonSchema): Options =>
  maxLength === undefined
    ? { widget: 'string', ...(pattern === undefined ? {} : { pattern: [pattern, '写法不对'] }) }
    : { widget: 'text' };

function boundsOf({ minimum, maximum, exclusiveMinimum }: JsonSchema) {
  const least = minimum ?? (exclusiveMinimum === undefined ? undefined : exclusiveMinimum + 1);
  return { ...(least === undefined ? {} : { min: least }), ...(maximum === undefined ? {} : { max: maximum }) };
}

function listOptions(name: string, { items = {}, minItems, maxItems }: JsonSchema, relate: Relate): Options {
  const size = { ...(minItems ? { min: minItems } : {}), ...(maxItems === undefined ? {} : { max: maxItems }) };
  if (items.references !== undefined) {
    return { widget: 'relation', multiple: true, ...size, ...relate(items.references) };
  }
  if (items.enum) {
    return { widget: 'select', multiple: true, ...size, options: choicesOf(items.enum, items.description) };
  }
  const shape = items.oneOf
    ? typesOf(name, items.oneOf, relate)
    : items.type === 'object'
      ? { fields: formFields(items, relate) }
      : { field: { ...headOf(name, items, true), ...optionsOf(name, items, relate) } };
  return { widget: 'list', collapsed: 'auto', ...size, ...shape };
}

/** The options of a union whose shapes are told apart by the one field that is fixed in each. */
function typesOf(name: string, shapes: readonly JsonSchema[], relate: Relate) {
  const types = shapes.map((shape) => {
    const [key, fixed] = Object.entries(shape.properties ?? {}).find(([, field]) => field.const !== undefined) ?? [];
    if (key === undefined || fixed?.const === undefined)
      throw new Error(`The shapes of “${name}” have no fixed field.`);
    const label = fixed.description ?? fixed.const;
    return { key, type: { name: fixed.const, label, fields: formFields(shape, relate) } };
  });
  return { typeKey: types[0]?.key, types: types.map(({ type }) => type) };
}

/** Values that are English have their Chinese in the description: `scheduled 如期；full 已约满`. */
function choicesOf(values: readonly string[], description = '') {
  const named = new Map(
    description.split(/[；：。]/u).flatMap((part) => {
      const [value = '', ...words] = part.trim().split(' ');
      return words.length > 0 ? [[value, words.join(' ')] as const] : [];
    }),
  );
  return values.map((value) => ({ value, label: named.get(value) ?? value }));
}
