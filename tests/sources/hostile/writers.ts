import { aNotice, anActivity, aVenue } from '../../builders.ts';
import { type aContentFolder, campaignFile, campaignFolder, mdx } from '../content-folder.ts';

export type Files = Parameters<typeof aContentFolder>[0];

/** Files of one broken or hostile input, beside valid content. */
export interface Input {
  readonly files: Files;
  /** The codes of all problems it must give, sorted; none when it is accepted. */
  readonly codes: readonly string[];
}

/** One case: what must become of it, and where that is tested. */
export interface Case {
  readonly id: string;
  readonly outcome: 'reject' | 'sanitize' | 'accept' | 'warn';
  readonly what: string;
  /** Why it is answered otherwise than one might expect. */
  readonly note?: string;
  readonly inputs?: readonly Input[];
  /** `line:column` of every problem, parted by spaces: of each input in turn, or the same for all that have problems. */
  readonly places?: string | readonly string[];
  /** The test outside this table that covers it: its file under tests/ and its title. */
  readonly elsewhere?: readonly (readonly [file: string, title: string])[];
}

export const input = (files: Files, codes: string | readonly string[]): Input => ({
  files,
  codes: typeof codes === 'string' ? [codes] : codes,
});
/** The same field with one value after another, each with the same answer. */
export const each = (values: readonly string[], write: (value: string) => Files, codes: string | readonly string[]) =>
  values.map((value) => input(write(value), codes));

export const at = (name: string) => `${campaignFolder}/${name}`;
export const activity = (overrides: object): Files => ({
  [at('activities/main-event.json')]: { ...anActivity().data, ...overrides },
});
export const venue = (overrides: object): Files => ({
  [at('venues/museum-square.json')]: { ...aVenue().data, ...overrides },
});
export const campaign = (overrides: object): Files => ({ [at('campaign.json')]: { ...campaignFile, ...overrides } });
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

export const venueText = JSON.stringify({ ...aVenue().data, name: '馆' });
export const minimalNotice = 'issuers: [city-association]\naddressees: 各县\nsummary: 摘要';
