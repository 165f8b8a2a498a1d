import type { Attachment } from '#schemas/notice.ts';

/** True for an attachment that tells how something is done, step by step. */
export const isGuide = ({ kind, steps }: Attachment): boolean => kind === 'guide' && steps.length > 0;
