import { z } from 'zod';
import { metaOf, shapesOf } from './schema-walk.ts';

/**
 * A value as its field wants it, for cures: `{ "title": "…", "url": "https://…" }`. Of an object with more than three
 * fields, only those that it must have.
 * @param year of the days in it
 */
export function fieldExample(schema: z.ZodType, year: number): string {
  const element = elementOf(schema);
  if (element) return `[${fieldExample(element, year)}]`;
  const [shape] = shapesOf(schema, undefined);
  if (!shape) return simpleExample(schema, Number.isNaN(year) ? 2024 : year);
  const fields = Object.entries(shape);
  const needed = fields.filter(([, field]) => !field.safeParse(undefined).success);
  const shown = fields.length <= 3 ? fields : needed.length > 0 ? needed : fields.slice(0, 1);
  return `{ ${shown.map(([name, field]) => `"${name}": ${fieldExample(field, year)}`).join(', ')} }`;
}

function elementOf(schema: z.ZodType): z.ZodType | undefined {
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType;
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? elementOf(schema.unwrap() as z.ZodType)
    : undefined;
}

/** The first of some plain values that fits. */
function simpleExample(schema: z.ZodType, year: number): string {
  if (metaOf(schema, 'picture') !== undefined) return '"stage.jpg"';
  if (metaOf(schema, 'document') !== undefined) return '"form.docx"';
  if (metaOf(schema, 'references') !== undefined) return '"编号"';
  const day = `${year}-09-15`;
  const candidates = ['…', address, 'main-event', day, `${day}T09:00+08:00`, '09:00', 1, true, ...optionsOf(schema)];
  const fitting = candidates.find((candidate) => schema.safeParse(candidate).success) ?? '…';
  return fitting === address ? '"https://…"' : JSON.stringify(fitting);
}

const address = 'https://www.kepuri.cn/';

function optionsOf(schema: z.ZodType): readonly unknown[] {
  if (schema instanceof z.ZodEnum) return schema.options;
  if (schema instanceof z.ZodLiteral) return [...schema.values];
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? optionsOf(schema.unwrap() as z.ZodType)
    : [];
}
