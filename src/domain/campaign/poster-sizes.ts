import type { Campaign } from '#schemas/campaign.ts';
import type { PosterSize } from '#schemas/poster.ts';

/** What the files of the further sizes are called behind `poster-`. */
export const posterSizeFiles: Readonly<Record<PosterSize, string>> = {
  phone: 'phone.png',
  square: 'square.png',
  a4: 'a4.pdf',
  a3: 'a3.pdf',
};

/** The files that a campaign publishes of each activity's poster beside the usual one, each once. */
export const publishedSizes = ({ poster }: Pick<Campaign, 'poster'>): readonly PosterSize[] => [
  ...new Set(poster.sizes),
];
