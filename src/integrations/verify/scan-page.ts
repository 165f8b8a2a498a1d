import { decodeEntities } from '../html.ts';

/** The ids and references of a page. */
export interface ScannedPage {
  readonly ids: ReadonlySet<string>;
  /** Targets of links, area elements and forms. */
  readonly links: ReadonlySet<string>;
  /** URLs that the browser loads or connects to: pictures, styles, scripts, icons, URLs in inline styles. */
  readonly assets: ReadonlySet<string>;
}

/**
 * Matches comments, templates and start tags from left to right, so that quoted text is never taken for a tag. Without the
 * flag u, with which it takes three times as long.
 */
const token =
  /<!--[\s\S]*?-->|<template\b[\s\S]*?<\/template>|<([a-z][\w-]*)((?:\s+[^\s"'>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>(?:(?<=<script\b[^>]*>)[\s\S]*?(?=<\/script>)|)/gi;
/** Matches every attribute with its whole value, so that text in quotes is never taken for an attribute. */
const attribute = /\s([^\s"'>/=]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gu;
/** Finds the tags with an attribute that is read below: most have a class alone. */
const telling = /\s(?:id|href|xlink:href|action|src|srcset|poster|data|style)\s*=/iu;
const styleSheet = /<style\b[^>]*>([\s\S]*?)<\/style>/gu;
const loadingRelations =
  /\b(?:stylesheet|icon|preload|modulepreload|prefetch|prerender|preconnect|dns-prefetch|manifest|apple-touch-icon)\b/u;

/** Scans a built page with regular expressions: the tests validate built pages with html-validate. */
export function scanPage(html: string): ScannedPage {
  const [ids, links, assets] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const [, name = '', written = ''] of html.matchAll(token)) {
    if (!telling.test(written)) continue;
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

/** URLs that a style sheet loads; data: URLs included. */
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
