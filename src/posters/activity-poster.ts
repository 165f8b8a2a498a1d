import type { PosterView } from '#views/poster/poster-view.ts';
import { posterFromPicture } from './poster-from-picture.ts';
import { posterOf } from './poster-of.ts';

/** An activity's poster as PNG, 600 by 350 px: an editor's picture fitted to it when there is one, else drawn. */
export const activityPoster = (view: PosterView, picture: string | undefined): Promise<Uint8Array> =>
  picture === undefined ? posterOf(view) : posterFromPicture(picture);
