import type { HostComments } from './host-comments.ts';

/** Marks the comment that is written over. It is not seen. */
const mark = '<!-- kepu-content -->';

/** Hosts take 65,536 characters. */
const most = 60_000;

/**
 * Writes a comment, over the one that was written before.
 * @throws Error when the host refuses, with its status
 */
export async function putComment(comments: HostComments, text: string): Promise<void> {
  const { all, one, change, headers } = comments;
  const before = await ask<readonly Comment[]>(`${all}?per_page=100&limit=100`, { headers });
  const own = before.find(({ body }) => body.startsWith(mark));
  await ask(own ? `${one}/${own.id}` : all, {
    method: own ? change : 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ body: `${mark}\n${shortened(text)}` }),
  });
}

interface Comment {
  readonly id: number;
  readonly body: string;
}

async function ask<T>(url: string, request: RequestInit): Promise<T> {
  const response = await fetch(url, { ...request, signal: AbortSignal.timeout(30_000) });
  if (!response.ok) throw new Error(`${new URL(url).host} 答复 ${response.status}`);
  return (await response.json()) as T;
}

/** Whole lines; a code block that is cut is closed. */
function shortened(text: string): string {
  if (text.length <= most) return text;
  const kept = text.slice(0, text.lastIndexOf('\n', most) + 1);
  const fences = kept.match(/^`{3,}/gmu) ?? [];
  const end = fences.length % 2 === 1 ? `${fences.at(-1)}\n` : '';
  return `${kept}${end}\n太长，只写到这里；全部的在这次运行的摘要里。\n`;
}
