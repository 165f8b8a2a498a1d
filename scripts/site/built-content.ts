import { type ContentState, contentState } from '#sources/content-state.ts';
import type { SiteConfig } from '../../src/site.config.ts';

/** The content that a site was built of. Its record stays on this machine. */
export interface BuiltContent extends ContentState {
  /** Absolute path of the content folder. */
  readonly folder: string;
  /** Ids of the campaigns that the site was built of; all when undefined. */
  readonly campaigns?: readonly string[];
}

/** What a build knows of its content. */
export interface ReadContent {
  /** Whether it was edited meanwhile: then the site may hold some of both. */
  readonly isEdited: boolean;
  /** Undefined where that is so, and where git does not know the content. */
  readonly content: BuiltContent | undefined;
}

/** Runs a build, and tells what content it has read. */
export async function contentRead(
  { contentDir, chosen }: Pick<SiteConfig, 'contentDir' | 'chosen'>,
  build: () => Promise<void>,
): Promise<ReadContent> {
  const state = contentState(contentDir);
  await build();
  const isEdited = contentState(contentDir)?.tree !== state?.tree;
  if (isEdited || state === undefined) return { isEdited, content: undefined };
  return { isEdited, content: { ...state, folder: contentDir, ...(chosen ? { campaigns: chosen } : {}) } };
}
