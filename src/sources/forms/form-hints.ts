import type { JsonSchema } from './json-schema.ts';

/** Labels of fields by their names, the nearest object's first. */
export type Labels = ReadonlyMap<string, string>;

/** The label of a field: the first part of its description, `名称，说明；…`; a part in quotation marks is whole. */
export const labelOf = (description: string, name: string): string =>
  /^(?:“[^”]*”|[^，；。（：])+/u.exec(description)?.[0] ?? name;

/** The labels of all fields of a schema but constants, which forms do not have. Of a name that several objects have, the first counts. */
export function labelsIn(schema: JsonSchema): Labels {
  const { properties = {}, items, anyOf = [], oneOf = [] } = schema;
  const own = Object.entries(properties)
    .filter(([, field]) => field.const === undefined)
    .map(([name, field]) => [name, labelOf(plainOf(field), name)] as const);
  const below = [...Object.values(properties), ...(items ? [items] : []), ...anyOf, ...oneOf];
  return new Map([...below.toReversed().flatMap((field) => [...labelsIn(field)]), ...own]);
}

const plainOf = ({ description = '' }: JsonSchema): string => description.replace(/^写 true：/u, '');

/**
 * A description in the words of a form. Descriptions are for those who write files: a form offers its choices and its
 * switches by their Chinese names, and has fields under their labels.
 * @param labels those of the form; the field's own parts come first
 */
export function formHint(description: string, schema: JsonSchema, labels: Labels): string {
  const own = labelsIn(schema);
  const hint = withoutChoices(description, schema.enum ?? schema.items?.enum ?? [])
    .replace(/（[^（）]*(?:JSON|MDX) 文件[^（）]*）/gu, '')
    .replace(/写 true/gu, '打开')
    // A picker writes it.
    .replace(/[，；]例如 \d{4}-\d\d-\d\dT[\d:+]+/gu, '');
  const switched = description.includes('写 true') ? hint.replace(/删去/gu, '关上') : hint;
  return switched
    .replace(/ ?(?<![\w/.{-])([A-Za-z][A-Za-z-]*)(?![\w/.=-]) ?/gu, (whole, name: string) => {
      const label = own.get(name) ?? labels.get(name);
      // The folder of pictures is called like the field of reports.
      return label === undefined || label === name || name === 'media' ? whole : `“${label}”`;
    })
    .replace(/”、“/gu, '、');
}

/** `状态：scheduled 如期；full 已约满` without its choices is `状态`. */
function withoutChoices(description: string, choices: readonly string[]): string {
  if (choices.length === 0) return description;
  const value = choices.map((choice) => choice.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('|');
  return description
    .replace(new RegExp(`(?<=^|[：；。])(?:${value}) [^；。]*[；]?`, 'gu'), '')
    .replace(/[：；]+(?=。|$)/gu, '')
    .replace(/。$/u, '');
}
