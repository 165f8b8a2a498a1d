import { documentEndings } from '#domain/notice/documents.ts';
import type { ReferenceTarget } from '#domain/site/kinds.ts';
import { formHint, type Labels, labelOf, labelsIn } from './form-hints.ts';
import type { JsonSchema } from './json-schema.ts';

/** One field of a Sveltia CMS form. https://sveltiacms.app/en/docs/fields */
export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly widget: string;
  readonly required: boolean;
  readonly hint?: string;
  readonly [option: string]: unknown;
}

/** Options of a relation widget: the collection of the possible targets and the fields to display. */
export type Relate = (target: ReferenceTarget | 'rulesets') => Readonly<Record<string, unknown>>;

/**
 * The form fields of an object schema, in schema order.
 * @param rule path of the schema, as fieldFault() takes it
 * @throws Error when no widget supports the schema of a field; the message names the field.
 */
export function formFields(
  schema: JsonSchema,
  relate: Relate,
  rule: string,
  labels: Labels = labelsIn(schema),
): readonly FormField[] {
  const nearest = new Map([...labels, ...labelsIn(schema)]);
  const required = new Set(schema.required);
  return Object.entries(schema.properties ?? {})
    .filter(([, { const: constant, outsideForms }]) => constant === undefined && !outsideForms)
    .map(([name, field]) => ({
      ...headOf(name, field, required.has(name) && mayBeRequired(field), nearest),
      ...optionsOf(name, field, { relate, labels: nearest }, `${rule}/${name}`),
    }));
}

/** Sveltia CMS does not save an empty list in a required field. */
const mayBeRequired = ({ type, minItems = 0 }: JsonSchema) => type !== 'array' || minItems > 0;

/**
 * Descriptions have the form `名称，说明；…`: the first part is the label, the whole text is the hint. For a switch it
 * begins after `写 true：`.
 */
function headOf(name: string, schema: JsonSchema, required: boolean, labels: Labels) {
  const { type, description: written = name, default: preset } = schema;
  const description = type === 'boolean' ? written.replace(/^写 true：/u, '') : written;
  const label = labelOf(description, name);
  const picture = schema.picture ?? schema.items?.picture;
  const text = picture === undefined ? formHint(description, schema, labels) : pictureHints[picture];
  const hint = label === text ? {} : { hint: text };
  const value = typeof preset === 'string' || typeof preset === 'boolean' ? { default: preset } : {};
  return { name, label, required, ...hint, ...value };
}

/** A form has no folder of files. */
const pictureHints = {
  photo: '从已有的里选，或从电脑里传；传上去的会自动缩小',
  poster: '从已有的里选，或从电脑里传；尺寸和格式要合平台的规定',
} as const;

/** The context for nested fields. */
interface Making {
  readonly relate: Relate;
  readonly labels: Labels;
}

type Options = { readonly widget: string } & Readonly<Record<string, unknown>>;

function optionsOf(name: string, schema: JsonSchema, making: Making, rule: string): Options {
  const { relate, labels } = making;
  if (schema.references !== undefined) return { widget: 'relation', ...relate(schema.references) };
  if (schema.offers !== undefined) return { widget: 'relation', ...relate(schema.offers) };
  if (schema.picture !== undefined) return pictureOptions(schema.picture);
  if (schema.document) return documentOptions;
  if (schema.enum) return { widget: 'select', options: choicesOf(schema.enum, schema.description) };
  const text = schema.anyOf?.find(({ type }) => type === 'string');
  if (text) return textOptions(text, rule);
  if (schema.oneOf) return { widget: 'object', ...typesOf(name, schema.oneOf, making, rule) };
  switch (schema.type) {
    case 'object':
      return { widget: 'object', collapsed: 'auto', fields: formFields(schema, relate, rule, labels) };
    case 'array':
      return listOptions(name, schema, making, rule);
    case 'boolean':
      return { widget: 'boolean' };
    case 'integer':
    case 'number':
      return { widget: 'number', value_type: schema.type === 'integer' ? 'int' : 'float', ...boundsOf(schema) };
    case 'string':
      return textOptions(schema, rule);
    default:
      throw new Error(`No form field holds what the schema allows in “${name}”.`);
  }
}

/** A text that is checked while it is typed (src/office/form-control.ts). Those with a maximum length have several lines. */
const textOptions = ({ maxLength, most = maxLength, typed }: JsonSchema, rule: string): Options => ({
  widget: checkedText,
  rule,
  ...(typed === undefined ? {} : { typed }),
  ...(maxLength === undefined ? {} : { lines: true }),
  ...(most === undefined ? {} : { most }),
});

/**
 * A picture that is there, or one from the device, which gets a name that a file may have. Photos are made smaller, as
 * WebP: what the camera wrote about the place and the owner goes.
 */
function pictureOptions(picture: 'photo' | 'poster'): Options {
  const smaller = { raster_image: { format: 'webp', quality: 85, width: 2400, height: 2400 } };
  const config = {
    slugify_filename: true,
    max_file_size: 20 * 1_048_576,
    ...(picture === 'photo' ? { transformations: smaller } : {}),
  };
  return {
    widget: 'image',
    accept: 'image/jpeg,image/png,image/webp',
    choose_url: false,
    media_libraries: { default: { config }, stock_assets: { providers: [] } },
  };
}

/** A document that is there, or one from the device. */
const documentOptions: Options = {
  widget: 'file',
  accept: documentEndings.map((ending) => `.${ending}`).join(','),
  choose_url: false,
  media_libraries: {
    default: { config: { slugify_filename: true, max_file_size: 20 * 1_048_576 } },
    stock_assets: { providers: [] },
  },
};

/** The field type of texts, which is our own. */
export const checkedText = 'checked';

/** Type and name of the field that shows the content check's findings. It has no value and is in no file. */
export const entryChecks = 'checks';

function boundsOf({ minimum, maximum, exclusiveMinimum }: JsonSchema) {
  const least = minimum ?? (exclusiveMinimum === undefined ? undefined : exclusiveMinimum + 1);
  return { ...(least === undefined ? {} : { min: least }), ...(maximum === undefined ? {} : { max: maximum }) };
}

function listOptions(name: string, schema: JsonSchema, making: Making, rule: string): Options {
  const { relate, labels } = making;
  const { items = {}, description = '', minItems, maxItems } = schema;
  const size = { ...(minItems ? { min: minItems } : {}), ...(maxItems === undefined ? {} : { max: maxItems }) };
  if (items.references !== undefined) {
    return { widget: 'relation', multiple: true, ...size, ...relate(items.references) };
  }
  if (items.picture !== undefined) return { multiple: true, ...size, ...pictureOptions(items.picture) };
  if (items.enum) {
    return {
      widget: 'select',
      multiple: true,
      ...size,
      options: choicesOf(items.enum, items.description ?? description),
    };
  }
  const shape = items.oneOf
    ? typesOf(name, items.oneOf, making, `${rule}/*`)
    : items.type === 'object'
      ? { fields: formFields(items, relate, `${rule}/*`, labels) }
      : {
          field: {
            ...headOf(name, { description, ...items }, true, labels),
            ...optionsOf(name, items, making, `${rule}/*`),
          },
        };
  return { widget: 'list', collapsed: 'auto', ...size, ...shape };
}

/**
 * The options of a discriminated union.
 * @throws Error when a shape has no constant field.
 */
function typesOf(name: string, shapes: readonly JsonSchema[], { relate, labels }: Making, rule: string) {
  const types = shapes.map((shape) => {
    const [key, fixed] = Object.entries(shape.properties ?? {}).find(([, field]) => field.const !== undefined) ?? [];
    if (key === undefined || fixed?.const === undefined)
      throw new Error(`The shapes of “${name}” have no fixed field.`);
    const label = formHint(fixed.description ?? shape.description ?? fixed.const, {}, labels);
    return {
      key,
      type: {
        ...{ name: fixed.const, label, ...closedAs(shape) },
        fields: formFields(shape, relate, `${rule}/~${fixed.const}`, labels),
      },
    };
  });
  return { typeKey: types[0]?.key, types: types.map(({ type }) => type) };
}

/** The summary of a closed list element: its day or time, because ids mean nothing to clerks. */
function closedAs({ properties = {} }: JsonSchema): { readonly summary?: string } {
  const [name] =
    Object.entries(properties).find(([, { typed }]) => typed === 'datetime-local' || typed === 'date') ?? [];
  return name === undefined ? {} : { summary: `{{fields.${name}}}` };
}

/** Descriptions give the Chinese labels of English values: `scheduled 如期；full 已约满`. */
export function choicesOf(values: readonly string[], description = '') {
  const named = new Map(
    description.split(/[；：。]/u).flatMap((part) => {
      const [value = '', ...words] = part.trim().split(' ');
      return words.length > 0 ? [[value, words.join(' ')] as const] : [];
    }),
  );
  return values.map((value) => ({ value, label: named.get(value) ?? value }));
}
