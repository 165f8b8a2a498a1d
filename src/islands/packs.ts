import { wayOutText } from '#views/calendar/way-out-words.ts';
import { packedText, packFailedText, packingText } from '#views/poster/pack-words.ts';
import { download } from './download.ts';

/** Packs the posters of a set into one zip file on the device: each button one size. */

type Posters = readonly (readonly [id: string, stem: string])[];

for (const place of document.querySelectorAll<HTMLElement>('[data-packs]')) start(place);

function start(place: HTMLElement): void {
  const posters: Posters = JSON.parse(place.dataset['packs'] ?? '[]');
  const says = place.querySelector<HTMLElement>('[role="status"]');
  const buttons = [...place.querySelectorAll<HTMLButtonElement>('button')];
  const tell = (text: string) => {
    if (says) says.textContent = text;
  };
  for (const button of buttons) {
    button.addEventListener('click', async () => {
      const setDisabled = (isDisabled: boolean) => {
        for (const each of buttons) each.disabled = isDisabled;
      };
      setDisabled(true);
      tell(wayOutText(navigator.userAgent) ?? (await pack(button, posters, tell)));
      setDisabled(false);
    });
  }
  place.hidden = false;
}

/** Fetches the pictures of a button one after the other, and hands on their zip file. @returns what to tell. */
async function pack({ dataset }: HTMLButtonElement, posters: Posters, tell: (text: string) => void): Promise<string> {
  const files: Record<string, Uint8Array> = {};
  for (const [index, [id, stem]] of posters.entries()) {
    tell(packingText(index, posters.length));
    const bytes = await bytesAt((dataset['address'] ?? '').replace('*', id));
    if (bytes) files[stem + dataset['ending']] = bytes;
  }
  const missing = posters.length - Object.keys(files).length;
  if (missing > 0) return packFailedText(missing);
  const { zipped } = await import('./packs/zipped.ts');
  download(zipped(files), dataset['name'] ?? '');
  return packedText(posters.length);
}

async function bytesAt(address: string): Promise<Uint8Array | undefined> {
  try {
    const answer = await fetch(address);
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
  } catch {
    return undefined;
  }
}
