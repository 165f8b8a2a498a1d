import type { LocatedProblem } from '#domain/checks/problem.ts';
import { visible } from '#domain/checks/quote.ts';

/** A complete HTML page with a list of problems. `head` is inserted unescaped. */
export const problemPage = (title: string, lead: string, problems: readonly LocatedProblem[], head: string): string =>
  `<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>${head}</head><body style="margin:0;background:#fff">
<main style="${look};max-width:60rem;margin:0 auto;padding:1.5rem"><h1 style="font-size:1.6rem">${escaped(title)}</h1>
<p>${escaped(lead)}</p>${problemList(problems)}</main></body></html>`;

/** An HTML box with a list of problems, for insertion into a page. */
export const problemBox = (
  title: string,
  problems: readonly LocatedProblem[],
  link: { readonly href: string; readonly label: string },
): string =>
  `<aside aria-label="${escaped(title)}" style="${look};background:#fff;color:#1a1a1a;border-top:4px solid #b3261e;padding:1rem">
<strong>${escaped(title)}</strong> <a style="color:#0b57d0" href="${escaped(link.href)}">${escaped(link.label)}</a>${problemList(problems)}</aside>`;

const look = 'font:1rem/1.6 system-ui,sans-serif;color:#1a1a1a';

const problemList = (problems: readonly LocatedProblem[]): string =>
  problems.length === 0 ? '' : `<ol style="padding-left:1.5rem">${problems.map(problemItem).join('')}</ol>`;

const problemItem = ({ severity, code, file, line, column, message, fix }: LocatedProblem): string =>
  `<li style="margin:.75rem 0"><code style="overflow-wrap:anywhere">${escaped(visible(file))}:${line}:${column}</code><br>
<span style="color:${severity === 'error' ? '#b3261e' : '#7a5900'}">${severity === 'error' ? '✗ 错误' : '! 提醒'}</span>
<code>${code}</code> ${escaped(message)}<br>→ ${escaped(fix)}</li>`;

const escaped = (text: string): string => text.replace(/[&<>"']/gu, (letter) => `&#${letter.codePointAt(0)};`);
