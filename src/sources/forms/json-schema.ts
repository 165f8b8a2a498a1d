import type { ReferenceTarget } from '#domain/site/kinds.ts';

/** The subset of JSON Schema (draft 2020-12) that zod emits for the content schemas. */
export interface JsonSchema {
  readonly type?: string;
  readonly description?: string;
  /** Kind of entry that the string refers to (src/schemas/text.ts). */
  readonly references?: ReferenceTarget;
  /** Where the forms take the possible texts from, for a field that is no reference (src/schemas/campaign.ts). */
  readonly offers?: 'rulesets';
  /** The text is the name of a picture (src/schemas/text.ts). */
  readonly picture?: 'photo' | 'poster';
  /** The text is the name of a document (src/schemas/text.ts). */
  readonly document?: boolean;
  /** The forms leave the field as it is in the file (src/schemas/summary.ts). */
  readonly outsideForms?: boolean;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly items?: JsonSchema;
  readonly enum?: readonly string[];
  readonly const?: string;
  /** Other ways to write a value; the forms offer the text. */
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly default?: unknown;
  readonly pattern?: string;
  readonly maxLength?: number;
  /** Longest text of a line, in code points (src/schemas/text.ts). */
  readonly most?: number;
  /** The input of HTML that the text is picked with (src/schemas/time/date.ts). */
  readonly typed?: 'date' | 'time' | 'datetime-local';
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
}
