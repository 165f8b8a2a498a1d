import type { z } from 'zod';
import { isError } from '#domain/checks/codes.ts';
import { type Kind, schemaOf } from '../layout.ts';
import { schemaProblems } from '../schema/schema-problems.ts';
import { definitionOf } from '../schema/schema-walk.ts';
import { valueTextProblems } from '../text/value-texts.ts';
import { formWords } from './form-words.ts';

/**
 * The finding of the content check about the text of one field, with its cure, in the words of the form; undefined when
 * the text is valid.
 * @param rule path of the field's schema: names of fields, an asterisk for the elements of a list, a tilde before the
 *   name of a shape: its kind first
 */
export function fieldFault(rule: string, text: string): string | undefined {
  const schema = schemaAt(rule);
  if (!schema) return undefined;
  const result = schema.safeParse(text);
  const problems = [
    ...valueTextProblems('', text, Number.NaN).filter(isError),
    ...(result.success ? [] : schemaProblems('', schema, text, result.error.issues)),
  ];
  const [first] = problems;
  // The field stands alone here, under its own name.
  return first && wordsOf(rule).inFormWords(`${first.message.replace(/^整个文件：/u, '')}${first.fix}`, []);
}

const wordsOf = (rule: string) => formWords(rule.split('/', 1)[0] as Kind);

/** The schema of a field; undefined where there is none. */
export function schemaAt(rule: string): z.ZodType | undefined {
  const [kind, ...steps] = rule.split('/');
  return steps.reduce<z.ZodType | undefined>(
    (schema, step) => schema && childOf(bare(schema), step),
    schemaOf[kind as Kind],
  );
}

/** The schema without its optional and default wrappers. */
function bare(schema: z.ZodType): z.ZodType {
  const definition = definitionOf(schema);
  return 'innerType' in definition ? bare(definition.innerType as z.ZodType) : schema;
}

function childOf(schema: z.ZodType, step: string): z.ZodType | undefined {
  const definition = definitionOf(schema);
  if (definition.type === 'array') return definition.element as z.ZodType;
  if (definition.type === 'object') return definition.shape[step] as z.ZodType | undefined;
  if (definition.type !== 'union') return undefined;
  return (definition.options as readonly z.ZodType[]).find((option) => isShape(option, step.slice(1)));
}

/** True for the shape that a constant field names. */
function isShape(option: z.ZodType, name: string): boolean {
  const definition = definitionOf(option);
  if (definition.type !== 'object') return false;
  return Object.values(definition.shape).some((field) => {
    const own = definitionOf(field as z.ZodType);
    return own.type === 'literal' && own.values.some((value) => value === name);
  });
}
