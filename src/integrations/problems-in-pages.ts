import { defineMiddleware } from 'astro:middleware';
import type { LocatedProblem } from '#domain/checks/problem.ts';
import { problemBox, problemPage } from '#reporting/html.ts';
import { loadProblems } from '#sources/astro.ts';
import { type ContentProblemsView, contentProblemsView } from '#views/site/content-problems.ts';
import { siteConfig } from '../site.config.ts';

/**
 * Development middleware that shows content problems: in the page made from the file, in place of a page that is
 * missing because of them, and all of them on a separate page. Vite's client reloads these pages after an edit.
 */
export const onRequest = defineMiddleware(async ({ url: { pathname } }, next) => {
  const view = contentProblemsView(await loadProblems(), pathname, siteConfig().address);
  if (pathname === view.list) return page(200, '内容检查', view.counts || '没有问题。', view.all);
  try {
    const response = await next();
    const isMissing = response.status === 404 && pathname.endsWith('/') && view.around.length > 0;
    return isMissing
      ? page(500, '这一页没有显示', '内容有问题；改好并保存，这里就会更新。', view.around)
      : withBox(response, view);
  } catch (error) {
    if (view.all.length === 0) throw error;
    const problems = view.around.length > 0 ? view.around : view.all;
    return page(500, '这一页现在生成不了', `先改好下面的问题。（${String(error)}）`, problems);
  }
});

/**
 * Adds a box with the problems of the page at its top, or, when it has none, a link to all problems at its bottom.
 * Unchanged when there are no problems at all.
 */
async function withBox(response: Response, { here, counts, list }: ContentProblemsView): Promise<Response> {
  if (counts === '' || !response.headers.get('content-type')?.startsWith('text/html')) return response;
  const title = here.length > 0 ? '这一页的内容有问题' : `内容有 ${counts}`;
  const box = problemBox(title, here, { href: list, label: here.length > 0 ? `全部：${counts}` : '看全部' });
  const html = await response.text();
  const start = /<body[^>]*>/u.exec(html);
  const at = here.length > 0 && start ? start.index + start[0].length : html.lastIndexOf('</body>');
  return new Response(at === -1 ? html : html.slice(0, at) + box + html.slice(at), response);
}

const client = `<script type="module" src="${import.meta.env.BASE_URL}@vite/client"></script>`;

const page = (status: number, title: string, lead: string, problems: readonly LocatedProblem[]): Response =>
  new Response(problemPage(title, lead, problems, client), {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
