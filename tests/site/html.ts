import { withoutPhrases } from '../../src/integrations/phrases/mark-phrases.ts';
/** A start tag with its attributes, entities decoded; an attribute without value is ''. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** What the tests read from a page. html-validate makes sure that pages are regular enough for it. */
export interface Html {
  readonly tags: readonly Tag[];
  /** Text of the body without scripts, styles and white space: phrases stand in elements, with white space between some. */
  readonly text: string;
  /** The same text in pieces, as it stands between tags. */
  readonly pieces: readonly string[];
  readonly title: string;
}

/** A comment, a script or style with what it holds, or any other tag: what an attribute holds is none of them. */
const unread =
  /<!--[\s\S]*?-->|(<(script|style)\b(?:"[^"]*"|[^"'>])*>)[\s\S]*?<\/\2>|<\/?[a-z](?:"[^"]*"|'[^']*'|[^"'>])*>/giu;
const template = /<template\b[\s\S]*?<\/template>/giu;
const tag = /<([a-z][\w-]*)((?:\s+[^\s"'>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/giu;
const attribute = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gu;

/** Reads a page as written by the build; templates are no part of it until a script fills them. */
export function parseHtml(source: string): Html {
  const markup = withoutPhrases(source)
    .replace(unread, (found, opening) => opening ?? (found.startsWith('<!--') ? '' : found))
    .replace(template, '');
  const body = markup.slice(Math.max(0, markup.indexOf('<body')));
  const pieces = body
    .split(/<(?:"[^"]*"|'[^']*'|[^"'>])*>/u)
    .map(decode)
    .filter((piece) => piece.trim() !== '');
  return {
    tags: [...markup.matchAll(tag)].map(([, name = '', attributes = '']) => ({
      name: name.toLowerCase(),
      attributes: attributesOf(attributes),
    })),
    text: withoutSpace(pieces.join('')),
    pieces,
    title: decode(/<title>([^<]*)<\/title>/u.exec(markup)?.[1] ?? ''),
  };
}

/** Text as it is compared with that of a page. */
export const withoutSpace = (text: string): string => text.replace(/[\s\u00a0\u200b\u2060]+/gu, '');

function attributesOf(text: string): Record<string, string> {
  const found = [...text.matchAll(attribute)];
  return Object.fromEntries(
    found.map(([, name = '', double, single, bare]) => [name.toLowerCase(), decode(double ?? single ?? bare ?? '')]),
  );
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

function decode(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/giu, (whole, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return decimal ? String.fromCodePoint(Number(decimal)) : (named[name] ?? whole);
  });
}
