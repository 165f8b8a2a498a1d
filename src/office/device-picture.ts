import type { DevicePictures } from '#sources/forms/device-pictures.ts';

type Facts = NonNullable<ReturnType<DevicePictures['get']>>;

const known = new Map<string, Promise<Facts | undefined>>();

/**
 * The facts that the content check needs of a picture from the device; undefined where browsers cannot show it. Read
 * once.
 */
export function devicePicture(address: string): Promise<Facts | undefined> {
  const facts = known.get(address) ?? factsAt(address).catch(() => undefined);
  known.set(address, facts);
  return facts;
}

async function factsAt(address: string): Promise<Facts | undefined> {
  const picture = await (await fetch(address)).blob();
  const format = formatOf(new Uint8Array(await picture.slice(0, 12).arrayBuffer()));
  if (format === undefined) return undefined;
  const { width, height } = await createImageBitmap(picture);
  return { format, width, height, bytes: picture.size };
}

/** By the first bytes, whatever the file is called. https://mimesniff.spec.whatwg.org/#matching-an-image-type-pattern */
function formatOf(bytes: Uint8Array): string | undefined {
  const text = String.fromCharCode(...bytes);
  if (text.startsWith('\xff\xd8\xff')) return 'jpeg';
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'png';
  return text.startsWith('RIFF') && text.endsWith('WEBP') ? 'webp' : undefined;
}
