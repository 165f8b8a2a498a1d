import type { Campaign } from '#schemas/campaign.ts';
import type { PosterSize } from '#schemas/poster.ts';

/** File names of the additional sizes, after the prefix `poster-`. */
export const posterSizeFiles: Readonly<Record<PosterSize, string>> = {
  phone: 'phone.png',
  square: 'square.png',
  a4: 'a4.pdf',
  a3: 'a3.pdf',
};

/** Additional poster sizes that a campaign publishes for each activity, deduplicated. */
export const publishedSizes = ({ poster }: Pick<Campaign, 'poster'>): readonly PosterSize[] => [
  ...new Set(poster.sizes),
];
