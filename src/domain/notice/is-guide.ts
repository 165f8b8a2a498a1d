import type { Attachment } from '#schemas/notice.ts';

/** True for an attachment with step-by-step instructions. */
export const isGuide = ({ kind, steps }: Attachment): boolean => kind === 'guide' && steps.length > 0;
