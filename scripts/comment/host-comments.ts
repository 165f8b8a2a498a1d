/** Where the comments of a proposal are, and how they are written. */
export interface HostComments {
  /** The comments, a hundred at most; a comment's own address is below `one`. */
  readonly all: string;
  readonly one: string;
  /** The method that changes a comment. */
  readonly change: 'PATCH' | 'PUT';
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * From the environment of a job: GitHub's and Gitea's (REST API of issues: both take the same), or GitLab's (notes of
 * merge requests). Undefined outside a proposal, and without a token.
 */
export function hostComments(env: NodeJS.ProcessEnv): HostComments | undefined {
  return ofGitlab(env) ?? ofGithub(env);
}

function ofGithub(env: NodeJS.ProcessEnv): HostComments | undefined {
  const { GITHUB_API_URL: api, GITHUB_REPOSITORY: repository, PROPOSAL: number, COMMENT_TOKEN: token } = env;
  if (!api || !repository || !number || !token) return undefined;
  const issues = `${api}/repos/${repository}/issues`;
  return {
    all: `${issues}/${number}/comments`,
    one: `${issues}/comments`,
    change: 'PATCH',
    headers: { authorization: `token ${token}` },
  };
}

function ofGitlab(env: NodeJS.ProcessEnv): HostComments | undefined {
  const { CI_API_V4_URL: api, CI_MERGE_REQUEST_PROJECT_ID: project, CI_MERGE_REQUEST_IID: number } = env;
  const { COMMENT_TOKEN: token } = env;
  if (!api || !project || !number || !token) return undefined;
  const notes = `${api}/projects/${project}/merge_requests/${number}/notes`;
  return { all: notes, one: notes, change: 'PUT', headers: { 'private-token': token } };
}
