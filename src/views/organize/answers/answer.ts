import type { ActivityNode } from '#domain/activity/activity-node.ts';
import type { RuledSite } from '#domain/campaign/site.ts';
import { ruleText } from '#domain/campaign/unverified.ts';
import type { PictureFacts } from '#domain/checks/context.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { PlatformField } from '#schemas/ruleset.ts';

/**
 * State of a field of the national platform: ready to copy; missing; rejected by the platform's rules; needs a manual
 * check; due after the event; empty, which is allowed.
 */
export type AnswerState = 'ready' | 'missing' | 'faulty' | 'check' | 'later' | 'empty';

/** One text to copy into the platform; `label` distinguishes several entries of a field. */
export interface AnswerEntry {
  readonly label: string | undefined;
  readonly text: string;
}

/** The content's answer to a field of the platform. */
export interface Answer {
  readonly state: AnswerState;
  readonly entries: readonly AnswerEntry[];
  /** A fault and its cure, or a point to check. */
  readonly note: string | undefined;
}

/** Input of an answer function. */
export interface Question {
  readonly node: ActivityNode;
  readonly site: RuledSite;
  readonly field: PlatformField;
  /** Plain text of the activity's details; empty when there are none. */
  readonly details: string;
  /** Facts of the poster file, when it was measured. */
  readonly poster: PictureFacts | undefined;
  readonly now: Instant;
}

export type Answering = (question: Question) => Answer;

export const ready = (entries: readonly AnswerEntry[], note?: string): Answer => ({ state: 'ready', entries, note });

/** An answer that is not ready, with the entries known so far. */
export const unready = (
  state: Exclude<AnswerState, 'ready'>,
  note: string,
  entries: readonly AnswerEntry[] = [],
): Answer => ({ state, entries, note });

/** An answer that breaks a rule of the platform. An unverified rule can only be checked by hand. */
export const against = ({ ruleset }: RuledSite, note: string, entries: readonly AnswerEntry[] = []): Answer =>
  unready(ruleset.unverified ? 'check' : 'faulty', ruleText(ruleset, note), entries);

/** An entry without a label. */
export const plain = (text: string): AnswerEntry => ({ label: undefined, text });

export const labelled = (label: string, text: string): AnswerEntry => ({ label, text });
