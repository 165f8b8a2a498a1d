import { aCampaign, aNotice, anActivity, aVenue } from '../../builders.ts';
import { type aContentFolder, campaignFolder, mdx } from '../content-folder.ts';

export type Files = Parameters<typeof aContentFolder>[0];

/** A broken or hostile input, and the codes of the problems that it must give; none when it must be accepted. */
export interface Hostile {
  readonly what: string;
  readonly files: Files;
  readonly codes: readonly string[];
}

export const at = (name: string) => `${campaignFolder}/${name}`;
export const activity = (overrides: object): Files => ({
  [at('activities/main-event.json')]: { ...anActivity().data, ...overrides },
});
export const venue = (overrides: object): Files => ({
  [at('venues/museum-square.json')]: { ...aVenue().data, ...overrides },
});
export const campaign = (overrides: object): Files => ({
  [at('campaign.json')]: { ...aCampaign().data, ...overrides },
});
export const notice = (overrides: object): Files => ({
  [at('notices/guyuan-24.mdx')]: mdx({ ...aNotice().data, ...overrides }, aNotice().body),
});
export const raw = (text: string | Uint8Array): Files => ({ [at('venues/x.json')]: text });
export const frontMatter = (yaml: string): Files => ({ [at('notices/x.mdx')]: `---\n${yaml}\n---\n` });
export const body = (text: string): Files => ({ [at('notices/guyuan-24.mdx')]: mdx(aNotice().data, text) });
export const booking = (url: string): Files => activity({ booking: { needed: true, url } });
export const session = (overrides: object): Files =>
  activity({
    sessions: [{ kind: 'timed', start: '2023-09-17T09:00+08:00', end: '2023-09-17T11:30+08:00', ...overrides }],
  });

export const venueText = JSON.stringify(aVenue().data);
export const minimalNotice = 'issuers: [city-association]\naddressees: 各县\nsummary: 摘要';
