import type { PictureFacts } from '#domain/checks/context.ts';
import type { Problem, ProblemPath } from '#domain/checks/problem.ts';
import type { FoundFile } from '../walk.ts';
import type { FormEntry } from './form-entry.ts';

/** Facts about the pictures from the device by address; undefined for a file that is not a usable picture. */
export type DevicePictures = ReadonlyMap<string, PictureFacts | undefined>;

/** Addresses of the pictures from the device, which have no names until they are saved, with the paths of their fields. */
export function pictureAddresses({ fields }: FormEntry): readonly (readonly [address: string, path: ProblemPath])[] {
  return addressesIn(fields, []);
}

function addressesIn(value: unknown, path: ProblemPath): readonly (readonly [string, ProblemPath])[] {
  if (typeof value === 'string') return value.startsWith('blob:') ? [[value, path]] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, field]) =>
    addressesIn(field, [...path, Array.isArray(value) ? Number(name) : name]),
  );
}

/** The entry with names in place of those addresses, the files that the names stand for, and the problems of the others. */
export function withDevicePictures(entry: FormEntry, pictures: DevicePictures) {
  const all = pictureAddresses(entry).map(([address, path], index) => ({
    address,
    path,
    name: `from-device-${index}.png`,
    facts: pictures.get(address),
  }));
  const names = new Map(all.flatMap(({ address, name, facts }) => (facts ? [[address, name] as const] : [])));
  return {
    entry: { ...entry, fields: named(entry.fields, names) as FormEntry['fields'] },
    files: all.flatMap(({ name, facts }) => (facts ? [mediaFile(entry.campaign, name, facts)] : [])),
    problems: all.flatMap(({ path, facts }) => (facts ? [] : [noPicture(path)])),
  };
}

function named(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return names.get(value) ?? value;
  if (Array.isArray(value)) return value.map((each) => named(each, names));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, named(field, names)]));
}

const mediaFile = (campaign: string, id: string, picture: PictureFacts): FoundFile => {
  const file = `campaigns/${campaign}/media/${id}`;
  return { kind: 'media', campaign, id, file, path: file, misnamed: false, picture };
};

const noPicture = (path: ProblemPath): Problem => ({
  code: 'img-type',
  file: '',
  path,
  message: '选的文件不是可以用的图片，或者坏了。',
  fix: '换成 jpg、png 或 webp；手机里的 HEIC 照片、PDF，先另存成 jpg。',
});
