import type { PosterView } from '#views/poster/poster-view.ts';
import { posterFromPicture } from './poster-from-picture.ts';
import { posterOf } from './poster-of.ts';

/** An activity's poster as PNG, 600 by 350 px: the editor's picture (path) fitted to it, else drawn. */
export const activityPoster = (view: PosterView, picture: string | undefined): Promise<Uint8Array> =>
  picture === undefined ? posterOf(view) : posterFromPicture(picture);
