import { pictureAddresses } from '#sources/forms/device-pictures.ts';
import { type FormCheck, type FormFault, formCheck, notice } from '#sources/forms/entry-faults.ts';
import type { FormEntry } from '#sources/forms/form-entry.ts';
import type { PublicContent } from '#sources/tables/public-content.ts';
import { devicePicture } from './device-picture.ts';

/** The worker that checks an entry of the editors' forms: the content check, among what is public of the campaign. */

export interface EntryRequest {
  /** Comes back with the faults. Absent for an entry that was saved: nothing comes back. */
  readonly number?: number;
  /** Address of what is public of the campaign; absent for what belongs to none. */
  readonly content?: string | undefined;
  readonly entry: FormEntry;
}

export interface EntryReply {
  readonly number: number;
  readonly faults: readonly FormFault[];
}

self.addEventListener('message', async ({ data: { number, content, entry } }: MessageEvent<EntryRequest>) => {
  const check = await checkOf(content);
  if (number === undefined) check.keep(entry);
  else self.postMessage({ number, faults: await faultsOf(check, entry) } satisfies EntryReply);
});

/** When the check itself fails, says so instead of “nothing wrong”: the check of the repository still runs. */
async function faultsOf(check: FormCheck, entry: FormEntry): Promise<readonly FormFault[]> {
  try {
    const pictures = pictureAddresses(entry).map(async ([address]) => [address, await devicePicture(address)] as const);
    return check.faultsOf(entry, new Map(await Promise.all(pictures)));
  } catch (error) {
    console.error(error);
    return [notice('这一次没有查成，是程序自己的毛病。照样可以保存，发布以前还会查。')];
  }
}

const checks = new Map<string | undefined, Promise<FormCheck>>();

/** One for all entries of a campaign, as long as the page is open. */
function checkOf(address: string | undefined): Promise<FormCheck> {
  const known = checks.get(address) ?? published(address).then(formCheck);
  checks.set(address, known);
  return known;
}

/** Unreachable where nothing is published yet, and without a network. */
async function published(address: string | undefined): Promise<PublicContent | 'unreachable' | undefined> {
  if (address === undefined) return undefined;
  try {
    const response = await fetch(address, { cache: 'no-cache' });
    return response.ok ? ((await response.json()) as PublicContent) : 'unreachable';
  } catch {
    return 'unreachable';
  }
}
