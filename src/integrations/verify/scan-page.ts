import { decodeEntities } from '../html-entities.ts';

/** What a page points to and can be pointed at. */
export interface ScannedPage {
  readonly ids: ReadonlySet<string>;
  /** Where it sends its visitor: links and forms. */
  readonly links: ReadonlySet<string>;
  /** What it loads or connects to by itself: pictures, styles, scripts, icons, and what its inline styles name. */
  readonly assets: ReadonlySet<string>;
}

/** What is no part of the page, and each start tag, from left to right: a quoted text is neither comment nor tag. */
const token =
  /<!--[\s\S]*?-->|<template\b[\s\S]*?<\/template>|<([a-z][\w-]*)((?:\s+[^\s"'>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>(?:(?<=<script\b[^>]*>)[\s\S]*?(?=<\/script>)|)/giu;
/** Every attribute with a value: what stands in quotes must not be taken for another one. */
const attribute = /\s([^\s"'>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gu;
const styleSheet = /<style\b[^>]*>([\s\S]*?)<\/style>/gu;
const loadingRelations =
  /\b(?:stylesheet|icon|preload|modulepreload|prefetch|prerender|preconnect|dns-prefetch|manifest|apple-touch-icon)\b/u;

/** Reads a page as the build writes it; html-validate, in the tests, makes sure that it is regular enough. */
export function scanPage(html: string): ScannedPage {
  const [ids, links, assets] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const [, name = '', written = ''] of html.matchAll(token)) {
    if (!written.includes('=')) continue;
    const attributes = attributesOf(written);
    const id = attributes['id'];
    if (id !== undefined) ids.add(id);
    const link = linkOf(name, attributes);
    if (link !== undefined) links.add(link);
    for (const asset of assetsOf(name, attributes)) assets.add(asset);
  }
  for (const [, css = ''] of html.matchAll(styleSheet)) for (const asset of assetsInCss(css)) assets.add(asset);
  return { ids, links, assets };
}

/** What a style sheet loads. */
export const assetsInCss = (css: string): readonly string[] =>
  [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/gu)].map(
    ([, url, sheet]) => url ?? sheet ?? '',
  );

type Attributes = Readonly<Record<string, string>>;

const attributesOf = (written: string): Attributes =>
  Object.fromEntries(
    [...written.matchAll(attribute)].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      decodeEntities(double ?? single ?? bare ?? ''),
    ]),
  );

const linkOf = (name: string, attributes: Attributes): string | undefined =>
  ({ a: attributes['href'], area: attributes['href'], form: attributes['action'] })[name];

function assetsOf(name: string, attributes: Attributes): readonly string[] {
  const { href, src, srcset = '', poster, data, style = '', rel = '' } = attributes;
  if (name === 'link') return href !== undefined && loadingRelations.test(rel) ? [href] : [];
  const drawn = name === 'use' || name === 'image' ? (href ?? attributes['xlink:href']) : undefined;
  const several = srcset.split(',').flatMap((each) => each.trim().split(/\s+/u)[0] || []);
  const plain = [src, poster, drawn, name === 'object' ? data : undefined].filter((each) => each !== undefined);
  return [...plain, ...several, ...assetsInCss(style)];
}
