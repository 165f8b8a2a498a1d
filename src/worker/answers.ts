import { withNotice } from './kept-notice.ts';

/** Headers of the transfer, which do not apply to a rewritten body. */
const transferHeaders = ['content-encoding', 'content-length', 'transfer-encoding'];

/**
 * The response to cache; null unless it is an HTML page with status 200. Adds a Date header if the server sent none.
 */
export function keepable(response: Response): Response | null {
  if (response.status !== 200 || !/^text\/html\b/i.test(response.headers.get('content-type') || '')) return null;
  if (!Number.isNaN(fetchedAt(response))) return response;
  return rewritten(response.body, response, { date: new Date().toUTCString() });
}

/** A cached page with a notice of its fetch time. */
export async function marked(kept: Response): Promise<Response> {
  return rewritten(withNotice(await kept.text(), fetchedAt(kept)), kept);
}

/** The offline page with status 503, so that it is never taken for the requested content. */
export const unavailable = (kept: Response): Response =>
  rewritten(kept.body, { headers: kept.headers, status: 503, statusText: 'Service Unavailable' });

/**
 * Fetch time of a page in ms since 1970; NaN without a Date header. Uses the server's Date header: the clock of the
 * device may be wrong, and a proxy may return an older copy.
 */
export const fetchedAt = (response: Response): number => Date.parse(response.headers.get('date') || '');

function rewritten(
  body: BodyInit | null,
  { status, statusText, headers: former }: Pick<Response, 'headers' | 'status' | 'statusText'>,
  changed: Readonly<Record<string, string>> = {},
): Response {
  const headers = new Headers(former);
  for (const name of transferHeaders) headers.delete(name);
  for (const name of Object.keys(changed)) headers.set(name, changed[name] ?? '');
  return new Response(body, { status, statusText, headers });
}
