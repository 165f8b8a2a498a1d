import { spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hostComments } from '../../../scripts/comment/host-comments.ts';
import { putComment } from '../../../scripts/comment/put-comment.ts';

/** A host as its documentation says: comments of one proposal, which a token may write. */
let host: Server;
let api = '';
let asked: string[] = [];
let comments: { id: number; body: string }[] = [];
beforeEach(async () => {
  asked = [];
  comments = [{ id: 7, body: '同意。' }];
  host = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://host');
    const token = request.headers.authorization ?? request.headers['private-token'];
    asked.push(`${request.method} ${pathname} ${token}`);
    if (String(token).endsWith('no-right')) return response.writeHead(403).end('{}');
    if (request.method === 'GET') return response.end(JSON.stringify(comments));
    const { body } = JSON.parse(await text(request)) as { readonly body: string };
    const id = Number(/\/(\d+)$/u.exec(pathname)?.[1]);
    const own = request.method === 'POST' ? undefined : comments.find((each) => each.id === id);
    if (own) own.body = body;
    else comments.push({ id: 8, body });
    return response.end(JSON.stringify({ id: 8 }));
  });
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve));
  api = `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
});
afterEach(() => {
  host.close();
  host.closeAllConnections();
});

const ofGithub = () => ({ GITHUB_API_URL: api, GITHUB_REPOSITORY: 'kx/kepu', PROPOSAL: '12', COMMENT_TOKEN: 't' });
const ofGitlab = () => ({
  CI_API_V4_URL: api,
  CI_MERGE_REQUEST_PROJECT_ID: '5',
  CI_MERGE_REQUEST_IID: '12',
  COMMENT_TOKEN: 't',
});

async function put(env: NodeJS.ProcessEnv, said: string): Promise<void> {
  const own = hostComments(env);
  if (!own) throw new Error('No host');
  await putComment(own, said);
}

test.each<[string, () => NodeJS.ProcessEnv, readonly string[]]>([
  [
    'GitHub and Gitea',
    ofGithub,
    [
      'GET /repos/kx/kepu/issues/12/comments token t',
      'POST /repos/kx/kepu/issues/12/comments token t',
      'GET /repos/kx/kepu/issues/12/comments token t',
      'PATCH /repos/kx/kepu/issues/comments/8 token t',
    ],
  ],
  [
    'GitLab',
    ofGitlab,
    [
      'GET /projects/5/merge_requests/12/notes t',
      'POST /projects/5/merge_requests/12/notes t',
      'GET /projects/5/merge_requests/12/notes t',
      'PUT /projects/5/merge_requests/12/notes/8 t',
    ],
  ],
])('at %s a second check is written over the first, and nobody else’s comment is', async (_, env, requests) => {
  await put(env(), '## 1 个错误要改\n');
  await put(env(), '## 没有问题\n');
  expect(asked).toEqual(requests);
  expect(comments.map(({ body }) => body)).toEqual(['同意。', '<!-- kepu-content -->\n## 没有问题\n']);
});

test('what is too long for a comment ends with a whole line and a closed block, and says so', async () => {
  await put(ofGithub(), `## 内容检查\n\n\`\`\`\`text\n${'content/a.json:1:1 一处\n'.repeat(5000)}\`\`\`\`\n`);
  const body = comments.at(-1)?.body ?? '';
  expect(body.length).toBeLessThan(61_000);
  expect(body).toMatch(/content\/a\.json:1:1 一处\n````\n\n太长，只写到这里；全部的在这次运行的摘要里。\n$/u);
});

test('outside a proposal and without a token there is nowhere to write', () => {
  expect(hostComments({})).toBeUndefined();
  expect(hostComments({ ...ofGithub(), PROPOSAL: '' })).toBeUndefined();
  expect(hostComments({ ...ofGitlab(), COMMENT_TOKEN: '' })).toBeUndefined();
});

test('the command takes the text from its input, and says what a refusal means', async () => {
  const command = spawn(process.execPath, ['scripts/comment.ts'], {
    env: { PATH: process.env['PATH'], ...ofGithub(), COMMENT_TOKEN: 'no-right' },
  });
  command.stdin.end('## 没有问题\n');
  const [said, code] = await Promise.all([
    text(command.stderr),
    new Promise((resolve) => command.on('close', resolve)),
  ]);
  expect(code).toBe(1);
  expect(said).toMatch(/^✗ 提案下面没有写上检查的结果：127\.0\.0\.1:\d+ 答复 403\n {2}→ 核对令牌的权限（写评论）/u);
});
