import { readFile, stat } from 'node:fs/promises';
import type { Metadata } from 'sharp';
import type { PictureFacts } from '#domain/checks/context.ts';
import type { Problem } from '#domain/checks/problem.ts';
import { documentEnding } from '#domain/notice/documents.ts';
import { unreadable } from '../reading/read-text.ts';
import type { FoundFile } from '../walk.ts';

const megabyte = 1_048_576;
const maxBytes = 20 * megabyte;
/** Above the resolution of phone cameras. Decompression bombs are rejected before decoding. */
const maxPixels = 100_000_000;

export interface PictureReading {
  /** Keyed by the file of the picture; broken pictures are left out. */
  readonly facts: ReadonlyMap<string, PictureFacts>;
  readonly problems: readonly Problem[];
}

/**
 * Decodes every picture of the media folders completely, one at a time. Reports each problem once, at the picture,
 * regardless of how many entries show it. Codes: file-unreadable, img-too-large, img-corrupt, img-type, img-frames.
 */
export async function readPictures(files: readonly FoundFile[]): Promise<PictureReading> {
  const facts = new Map<string, PictureFacts>();
  const problems: Problem[] = [];
  for (const { kind, file, path } of files) {
    if (kind !== 'media' || documentEnding(file)) continue;
    const reading = await readPicture(path, file);
    if ('fault' in reading) problems.push({ ...reading.fault, file, path: [] });
    else facts.set(file, reading.facts);
  }
  return { facts, problems };
}

type Fault = Pick<Problem, 'code' | 'message' | 'fix'>;
type Reading = { readonly facts: PictureFacts } | { readonly fault: Fault };

async function readPicture(path: string, name: string): Promise<Reading> {
  try {
    return await decoded(path, name);
  } catch (error) {
    return { fault: unreadable(error) };
  }
}

async function decoded(path: string, name: string): Promise<Reading> {
  const { size } = await stat(path);
  if (size > maxBytes) return { fault: tooLarge(`${(size / megabyte).toFixed(1)} MB，最多 ${maxBytes / megabyte} MB`) };
  const bytes = await readFile(path);
  const { format, width = 0, height = 0, pages = 1 } = await metadataOf(bytes);
  if (format === undefined) return { fault: corrupt };
  if (!extensionsOf(format).some((extension) => name.endsWith(`.${extension}`))) return { fault: otherType(format) };
  if (pages > 1 || isAnimatedPng(bytes)) return { fault: animated };
  if (width * height > maxPixels) return { fault: tooLarge(`${width}×${height} 像素，最多一亿像素`) };
  if (!(await isWhole(bytes))) return { fault: corrupt };
  return { facts: { format, width, height, bytes: size } };
}

/** Reads only the header, so no pixel limit is needed. */
async function metadataOf(bytes: Buffer): Promise<Partial<Metadata>> {
  // sharp throws synchronously for an empty buffer, so catch() below would miss it.
  if (bytes.length === 0) return {};
  const sharp = await decoder();
  return sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => ({}));
}

/** Lazy import: sharp takes 30 MB of memory, and most content folders have no pictures. */
const decoder = async () => (await import('sharp')).default;

function extensionsOf(format: string): readonly string[] {
  return format === 'jpeg' ? ['jpg', 'jpeg'] : format === 'png' || format === 'webp' ? [format] : [];
}

/** libvips decodes only the still image of an animated PNG, so look for its acTL chunk, which precedes IDAT. */
const isAnimatedPng = (bytes: Buffer) => {
  const frames = bytes.indexOf('acTL');
  return bytes.readUInt32BE(0) === 0x89504e47 && frames !== -1 && frames < bytes.indexOf('IDAT');
};

async function isWhole(bytes: Buffer): Promise<boolean> {
  const sharp = await decoder();
  return sharp(bytes, { failOn: 'truncated', limitInputPixels: maxPixels, sequentialRead: true })
    .resize(16, 16, { fit: 'fill' })
    .raw()
    .toBuffer()
    .then(
      () => true,
      () => false,
    );
}

const corrupt: Fault = {
  code: 'img-corrupt',
  message: '图片坏了，打不开或只有一部分。',
  fix: '从原图重新导出一张 jpg 或 png，再放进来。',
};
const animated: Fault = { code: 'img-frames', message: '不能用会动的图片。', fix: '换成一张静止的图片。' };
const otherType = (format: string): Fault => ({
  code: 'img-type',
  message: `文件其实是 ${format} 图片，和扩展名不一样。`,
  fix: '用看图软件另存为 jpg、png 或 webp；不要只改扩展名。',
});
const tooLarge = (size: string): Fault => ({
  code: 'img-too-large',
  message: `图片太大：${size}。`,
  fix: '缩小到宽 1600 像素左右再放进来。',
});
