import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { serialize } from 'node:v8';
import type { PosterSize, PosterView } from '#views/poster/poster-view.ts';
import { posterHeight, posterWidth } from './drawing.ts';
import { inProject } from './project-root.ts';

const libraries = [
  ...['satori', '@resvg/resvg-js', 'sharp', 'uqr', 'pdfkit', 'fontkit', 'parse5'],
  '@expo-google-fonts/noto-sans-sc',
];
/** The code that draws: folders and files. */
export const rendererSources = [
  ...['src/posters', 'src/pictures', 'src/domain/phrases', 'src/domain/poster'],
  'src/views/poster/dated-caption.ts',
];

/** SHA-256 of a poster's inputs: the view without its alt text, the size and the renderer's fingerprint. */
export function posterKey(view: PosterView, size: PosterSize | undefined, renderer: string): string {
  const { alt: _alt, ...drawn } = view;
  return createHash('sha256').update(`${renderer} ${size} `).update(JSON.stringify(drawn)).digest('hex');
}

/**
 * SHA-256 of everything that affects how a document is drawn.
 * @throws DataCloneError when the document is no plain data
 */
export const documentKey = (kind: string, document: unknown, renderer: string): string =>
  createHash('sha256').update(`${renderer} ${kind} `).update(serialize(document)).digest('hex');

/**
 * SHA-256 of everything that determines the rendering of a view: sources, versions of libraries and fonts, CPU architecture and
 * ICU version (its dictionary finds word breaks).
 */
export function rendererFingerprint(): string {
  const hash = createHash('sha256').update(`${posterWidth}x${posterHeight} ${process.arch} ${process.versions.icu}`);
  for (const library of libraries) hash.update(readFileSync(inProject('node_modules', library, 'package.json')));
  for (const folder of rendererSources)
    for (const path of sourceFiles(folder)) hash.update(path).update(readFileSync(inProject(path)));
  return hash.digest('hex');
}

function sourceFiles(folder: string): readonly string[] {
  if (folder.endsWith('.ts')) return [folder];
  return readdirSync(inProject(folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts'))
    .sort();
}
