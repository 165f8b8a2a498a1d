import type { ActivityNode } from '#domain/activity/activity-node.ts';
import type { CampaignSite } from '#domain/campaign/site.ts';
import type { PictureFacts } from '#domain/checks/context.ts';
import type { Instant } from '#domain/time/instant.ts';
import type { PlatformField } from '#schemas/ruleset.ts';

/**
 * How far a field of the national platform is: ready to copy; missing; refused by the platform as it stands; for a
 * person to look at; to be filled in after the event; empty and allowed to be.
 */
export type AnswerState = 'ready' | 'missing' | 'faulty' | 'check' | 'later' | 'empty';

/** One thing to copy into the platform; `label` tells several of a field apart. */
export interface AnswerEntry {
  readonly label: string | undefined;
  readonly text: string;
}

/** What the content has for a field of the platform. */
export interface Answer {
  readonly state: AnswerState;
  readonly entries: readonly AnswerEntry[];
  /** What is missing or wrong and how to mend it, or what to look at. */
  readonly note: string | undefined;
}

/** What an answer is made from. */
export interface Question {
  readonly node: ActivityNode;
  readonly site: CampaignSite;
  readonly field: PlatformField;
  /** The words of the activity's details; empty without any. */
  readonly details: string;
  /** The poster's file where it was measured. */
  readonly poster: PictureFacts | undefined;
  readonly now: Instant;
}

export type Answering = (question: Question) => Answer;

export const ready = (entries: readonly AnswerEntry[], note?: string): Answer => ({ state: 'ready', entries, note });

/** An answer that is not ready, with what is there of it so far. */
export const unready = (
  state: Exclude<AnswerState, 'ready'>,
  note: string,
  entries: readonly AnswerEntry[] = [],
): Answer => ({ state, entries, note });

/** An entry without a label. */
export const plain = (text: string): AnswerEntry => ({ label: undefined, text });

export const labelled = (label: string, text: string): AnswerEntry => ({ label, text });
