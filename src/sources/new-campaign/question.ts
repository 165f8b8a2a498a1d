import type { z } from 'zod';
import type { CampaignContent, SiteContent } from '#domain/campaign/content.ts';
import { type Occasion, occasionOf } from '#domain/campaign/festivals.ts';
import { isError } from '#domain/checks/codes.ts';
import type { Problem } from '#domain/checks/problem.ts';
import { schemaProblems } from '../schema/schema-problems.ts';
import { valueTextProblems } from '../text/value-texts.ts';
import type { FoundFile } from '../walk.ts';
import type { CampaignAnswers } from './campaign-files.ts';

/** The existing content. */
export interface Surroundings {
  readonly content: SiteContent;
  readonly files: readonly FoundFile[];
}

/** The answers so far. */
export type Draft = Partial<CampaignAnswers>;

/** The answers that a text gives, or the reason why it gives none. */
export type Answer =
  | { readonly kind: 'understood'; readonly draft: Draft }
  | { readonly kind: 'refused'; readonly message: string; readonly fix: string };

/** One question of `npm run new -- campaign`; also an option of the command. */
export interface Question {
  /** Name of the option: `--year`. */
  readonly option: string;
  readonly label: string;
  /** The hint on what to write. */
  readonly hint: (draft: Draft, around: Surroundings) => string;
  /** The answer when the line is empty; undefined when one must be given. */
  readonly preset: (draft: Draft, around: Surroundings) => string | undefined;
  /** False when earlier answers make the question pointless. */
  readonly applies?: (draft: Draft) => boolean;
  readonly read: (text: string, draft: Draft, around: Surroundings) => Answer;
}

export const understood = (draft: Draft): Answer => ({ kind: 'understood', draft });
export const refused = (message: string, fix: string): Answer => ({ kind: 'refused', message, fix });

/** The distinct names of an enumeration. */
export const namesIn = (text: string): readonly string[] => [
  ...new Set(text.split(/[、，,；;]/u).flatMap((name) => name.trim() || [])),
];

/** The answer that says there is none, or none yet. */
export const none = '无';
export const isNone = (text: string): boolean => text === '' || text === none;

/** Known facts about the festival in that year. */
export const occasionIn = ({ festival, year }: Draft): Occasion =>
  festival?.kind === 'ready' && year !== undefined ? occasionOf(festival.id, year) : {};

/** The earlier campaign that is carried over. */
export const carriedFrom = ({ carried }: Draft, { content }: Surroundings): CampaignContent | undefined =>
  content.campaigns.find(({ id }) => id === carried?.id);

/** The first fault of a value by its schema. */
export function valueFault(schema: z.ZodType, value: unknown): Answer | undefined {
  const { error } = schema.safeParse(value);
  return error ? faultOf(schemaProblems('', schema, value, error.issues)) : undefined;
}

/** The first fault of a text by its schema or by the rules for texts. */
export const textFault = (schema: z.ZodType, text: string, inYear = Number.NaN): Answer | undefined =>
  valueFault(schema, text) ?? faultOf(valueTextProblems('', text, inYear).filter(isError));

function faultOf([problem]: readonly Problem[]): Answer | undefined {
  return problem && refused(problem.message.replace(/^整个文件：/u, ''), problem.fix);
}
