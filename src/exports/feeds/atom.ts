import { rfc3339 } from '#domain/time/instant.ts';
import type { Feed, FeedEntry } from '#views/feed/feed.ts';
import { element, type Xml, xmlDocument } from '../xml.ts';

/** Serializes a feed as Atom 1.0 (RFC 4287). Every text is plain text, never HTML. */
export function atomText(feed: Feed): string {
  const { title, description, home, author, addresses, updated, entries } = feed;
  const root = element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'zh-CN' },
    element('id', {}, addresses.atom),
    element('title', {}, title),
    element('subtitle', {}, description),
    element('updated', {}, rfc3339(updated)),
    element('author', {}, element('name', {}, author)),
    element('link', { rel: 'alternate', type: 'text/html', href: home }),
    element('link', { rel: 'self', type: 'application/atom+xml', href: addresses.atom }),
    ...entries.map(entryElement),
  );
  return xmlDocument(root);
}

const entryElement = ({ id, url, title, summary, published, updated, categories }: FeedEntry): Xml =>
  element(
    'entry',
    {},
    element('id', {}, id),
    element('title', {}, title),
    element('link', { rel: 'alternate', type: 'text/html', href: url }),
    ...(published === undefined ? [] : [element('published', {}, rfc3339(published))]),
    element('updated', {}, rfc3339(updated)),
    element('summary', {}, summary),
    ...categories.map((term) => element('category', { term })),
  );
