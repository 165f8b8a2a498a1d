import type { ContentFile } from './context.ts';
import type { Problem } from './problem.ts';

/**
 * Pictures and documents of a campaign that no field and no text shows: they are not published, and often a name that was mistyped is
 * the cause. `shown` has the names in use. Warning, at the picture.
 */
export const unusedMedia = (files: readonly ContentFile[], shown: ReadonlySet<string>): readonly Problem[] =>
  files
    .filter(({ kind, id }) => kind === 'media' && !shown.has(id))
    .map(({ file }) => ({
      code: 'media-unused',
      file,
      path: [],
      message: '没有一处用到这个文件，网站上看不到它。',
      fix: '在场馆的 pictures、活动的 recap、通知的 original、附件的 file 或正文里写上它的文件名；不用了就删去。',
    }));
