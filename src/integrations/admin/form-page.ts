import type { FormRepository } from '#sources/forms/form-config.ts';

/** The HTML page of the forms. Its own CSP allows connections to the repository host only. */
export const formPage = (repository: FormRepository | undefined): string => `<!doctype html>
<html lang="zh-Hans">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${formPolicy(repository)}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <meta name="referrer" content="same-origin">
    <title>编辑内容</title>
    <link rel="cms-config-url" type="application/json" href="config.json">
  </head>
  <body>
    <noscript>编辑表单要用 JavaScript，请用电脑上的 Chrome 或 Edge 打开。不用表单，也可以直接改 content 里的文件。</noscript>
    <script src="sveltia-cms.js"></script>
    <script src="form-control.js"></script>
  </body>
</html>
`;

/** The CSP of the forms: Sveltia CMS creates blob: and data: URLs and inline styles. https://www.w3.org/TR/CSP3/ */
export function formPolicy(repository: FormRepository | undefined): string {
  const { api, pictures } = hostsOf(repository);
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    `img-src 'self' blob: data: ${pictures}`.trim(),
    "media-src 'self' blob:",
    "font-src 'self'",
    `connect-src 'self' blob: data: ${api}`.trim(),
    'frame-src blob:',
    "manifest-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function hostsOf(repository: FormRepository | undefined) {
  if (!repository) return { api: '', pictures: '' };
  const { host, server } = repository;
  if (server !== undefined) return { api: server, pictures: server };
  return {
    github: { api: 'https://api.github.com https://github.com', pictures: 'https://avatars.githubusercontent.com' },
    gitlab: { api: 'https://gitlab.com', pictures: 'https://gitlab.com https://secure.gravatar.com' },
    gitea: { api: 'https://gitea.com', pictures: 'https://gitea.com' },
  }[host];
}
