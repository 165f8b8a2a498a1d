import { withNotice } from './kept-notice.ts';

/** Headers that tell of how a body travelled, not of what it is. */
const ofTransfer = ['content-encoding', 'content-length', 'transfer-encoding'];

/** A page as it is to be kept: undefined for what is no page. It has a date, the server's where there is one. */
export function keepable(response: Response): Response | null {
  if (response.status !== 200 || !/^text\/html\b/i.test(response.headers.get('content-type') || '')) return null;
  if (!Number.isNaN(fetchedAt(response))) return response;
  return rewritten(response.body, response, { date: new Date().toUTCString() });
}

/** A kept page that says since when it may be out of date. */
export async function marked(kept: Response): Promise<Response> {
  return rewritten(withNotice(await kept.text(), fetchedAt(kept)), kept);
}

/** The page for what cannot be had, with a status that nobody takes for content. */
export const unavailable = (kept: Response): Response =>
  rewritten(kept.body, { headers: kept.headers, status: 503, statusText: 'Service Unavailable' });

/** When a page was fetched, in ms since 1970, by the server's clock: that of a phone may be wrong, and a copy on the way to it may be older than it thinks. */
export const fetchedAt = (response: Response): number => Date.parse(response.headers.get('date') || '');

function rewritten(
  body: BodyInit | null,
  { status, statusText, headers: former }: Pick<Response, 'headers' | 'status' | 'statusText'>,
  changed: Readonly<Record<string, string>> = {},
): Response {
  const headers = new Headers(former);
  for (const name of ofTransfer) headers.delete(name);
  for (const name of Object.keys(changed)) headers.set(name, changed[name] ?? '');
  return new Response(body, { status, statusText, headers });
}
