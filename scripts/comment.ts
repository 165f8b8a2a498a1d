import process from 'node:process';
import { text } from 'node:stream/consumers';
import { hostComments } from './comment/host-comments.ts';
import { putComment } from './comment/put-comment.ts';

/**
 * `node scripts/comment.ts < comment.md`: puts Markdown beneath a proposal at GitHub, Gitea or GitLab, in the place of
 * what it put there before. Runs without the packages: the job that has the right to comment installs nothing.
 */
const body = await text(process.stdin);
const comments = hostComments(process.env);
if (comments === undefined) {
  process.stderr.write(
    '✗ 不知道要把话写到哪里。\n  → 只在 GitHub、Gitea、GitLab 的提案里运行：见 .github/workflows/content.yml 和 .gitlab-ci.yml。\n',
  );
  process.exitCode = 2;
} else {
  try {
    await putComment(comments, body);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(
      `✗ 提案下面没有写上检查的结果：${reason}\n  → 核对令牌的权限（写评论）；检查的结果在这次运行的摘要里。\n`,
    );
    process.exitCode = 1;
  }
}
