import type { Campaign } from '#schemas/campaign.ts';
import type { PosterSize } from '#schemas/poster.ts';

/** What the files of the further sizes are called beside an activity's page. */
export const posterSizeFiles: Readonly<Record<PosterSize, string>> = {
  phone: 'poster-phone.png',
  square: 'poster-square.png',
  a4: 'poster-a4.pdf',
  a3: 'poster-a3.pdf',
};

/** The files that a campaign publishes of each activity's poster beside the usual one, each once. */
export const publishedSizes = ({ poster }: Pick<Campaign, 'poster'>): readonly PosterSize[] => [
  ...new Set(poster.sizes),
];
