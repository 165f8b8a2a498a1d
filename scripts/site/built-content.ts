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

type Settings = Pick<SiteConfig, 'contentDir' | 'chosen'>;

/** Runs a build, and tells what content it has read. */
export async function contentRead(settings: Settings, build: () => Promise<void>): Promise<ReadContent> {
  const content = currentContent(settings);
  await build();
  const isEdited = currentContent(settings)?.tree !== content?.tree;
  return { isEdited, content: isEdited ? undefined : content };
}

/** The content as it is now; undefined where git does not know it. */
export function currentContent({ contentDir, chosen }: Settings): BuiltContent | undefined {
  const state = contentState(contentDir);
  return state && { ...state, folder: contentDir, ...(chosen ? { campaigns: chosen } : {}) };
}
