import { z } from 'zod';
import type { ProblemPath } from '#domain/checks/problem.ts';
import { type Kind, schemaOf } from '../layout.ts';
import { choicesOf } from './form-fields.ts';
import { formHint, type Labels, labelOf, labelsIn } from './form-hints.ts';
import type { JsonSchema } from './json-schema.ts';

/** How the form of a kind names what the content check says in the words of files. */
export interface FormWords {
  /** The names of a field and of those around it: `场次 · 第 2 项 · 结束时间`; '' for the entry as a whole. */
  readonly where: (path: ProblemPath) => string;
  /** A message about a field in the words of the form; what it quotes of the content stays as it is. */
  readonly inFormWords: (message: string, path: ProblemPath) => string;
}

const known = new Map<Kind, FormWords>();

export function formWords(kind: Kind): FormWords {
  const words = known.get(kind) ?? wordsOf(kind);
  known.set(kind, words);
  return words;
}

function wordsOf(kind: Kind): FormWords {
  const schemas = [kind, ...(Object.keys(schemaOf) as Kind[])].map(jsonSchemaOf);
  const [schema = {}] = schemas;
  // Of a name that several have, the first counts: the map keeps the last.
  const labels = new Map(schemas.toReversed().flatMap((each) => [...labelsIn(each)]));
  const choices = new Map(schemas.toReversed().flatMap(choicesIn));
  return {
    where: (path) =>
      stepsOf(schema, path)
        .map(({ label }) => label)
        .join(' · '),
    inFormWords: (message, path) => {
      const around = stepsOf(schema, path).flatMap(({ within }) => [...ownLabels(within)]);
      return inFormWords(message, new Map([...labels, ...around]), choices);
    },
  };
}

const jsonSchemaOf = (kind: Kind) => z.toJSONSchema(schemaOf[kind], { io: 'input' }) as JsonSchema;

function inFormWords(message: string, labels: Labels, choices: ReadonlyMap<string, string>): string {
  const chosen = (value: string) => (choices.has(value) ? `“${choices.get(value)}”` : value);
  const reworded = (text: string) =>
    formHint(
      text
        .replace(/ ?\w+(?:\.\w+)+ ?/gu, (path) => pathWords(path.trim().split('.'), labels) ?? path)
        .replace(/写 "(\w+)": true/gu, '打开 $1')
        .replace(/写 "(\w+)": "([\w-]+)"/gu, (_, name: string, value: string) => `把 ${name} 选成${chosen(value)}`)
        .replace(
          /(为|改成|不是) ?([a-z][a-z-]*) ?(?![\w-])/gu,
          (_, verb: string, value: string) => verb + chosen(value),
        ),
      {},
      labels,
    );
  return message
    .split(/(“[^”]*”|《[^》]*》)/u)
    .map((part, index) => {
      if (index % 2 === 0) return reworded(part);
      const label = labels.get(part.slice(1, -1));
      return label === undefined ? part : `“${label}”`;
    })
    .join('');
}

/** Undefined when a step is no field. */
function pathWords(names: readonly string[], labels: Labels): string | undefined {
  const words = names.flatMap((name) => labels.get(name) ?? []);
  return words.length === names.length ? `“${words.join(' · ')}”` : undefined;
}

interface Step {
  readonly label: string;
  /** The object or list that the step leads out of. */
  readonly within: JsonSchema;
}

function stepsOf(schema: JsonSchema, path: ProblemPath): readonly Step[] {
  const [step, ...rest] = path;
  if (step === undefined) return [];
  if (typeof step === 'number')
    return [{ label: `第 ${step + 1} 项`, within: schema }, ...stepsOf(schema.items ?? {}, rest)];
  if (step === 'body') return [{ label: '正文', within: schema }];
  const field = shapesOf(schema).flatMap(({ properties }) => properties?.[step] ?? [])[0] ?? {};
  const label = labelOf((field.description ?? step).replace(/^写 true：/u, ''), step);
  return [{ label, within: schema }, ...stepsOf(field, rest)];
}

const shapesOf = (schema: JsonSchema) => [schema, ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];

/** The labels of an object's own fields, without those within them. */
const ownLabels = (schema: JsonSchema): Labels =>
  new Map(
    shapesOf(schema).flatMap(({ properties = {} }) => {
      const fields = Object.entries(properties).map(([name, { const: constant, description }]) => [
        name,
        { const: constant, description },
      ]);
      return [...labelsIn({ properties: Object.fromEntries(fields) })];
    }),
  );

function choicesIn(schema: JsonSchema): readonly (readonly [string, string])[] {
  const { properties = {}, items, anyOf = [], oneOf = [] } = schema;
  return [
    ...[...Object.values(properties), ...(items ? [items] : []), ...anyOf, ...oneOf].flatMap(choicesIn),
    ...choicesOf(schema.enum ?? [], schema.description).map(({ value, label }) => [value, label] as const),
  ];
}
