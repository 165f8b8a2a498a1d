/** Thrown when publishing ends early. The message is a Chinese sentence with its cure. */
export class PublishFailed extends Error {
  override name = 'PublishFailed';
}

export const failed = (what: string, cure: string, options?: ErrorOptions): PublishFailed =>
  new PublishFailed(`${what}。\n  → ${cure}`, options);

/** English messages of programs, with their meaning and the cure. The first match counts. */
const meanings: readonly (readonly [RegExp, string, string])[] = [
  [
    /host key verification failed|host key is not cached|no matching host key/iu,
    '不认得这台服务器的主机密钥',
    '先核对指纹，再把 ssh-keyscan 服务器 的结果写进 ~/.ssh/known_hosts 或 PUBLISH_KNOWN_HOSTS；服务器没有重装而密钥变了，先问管理员。',
  ],
  [
    /permission denied \(.*(?:publickey|password)|invalid format|error in libcrypto/iu,
    '服务器不认这把 SSH 密钥',
    '核对 PUBLISH_SSH_KEY（或 ~/.ssh 里的密钥）和用户名；公钥要在服务器的 ~/.ssh/authorized_keys，或仓库的部署密钥里，并且可写。',
  ],
  [
    /no space left|disk quota|disk is full|insufficient storage|\b452\b|\b552\b|quotaexceeded|\b507\b/iu,
    '那一边的磁盘满了',
    '在服务器上腾出空间（或把 deploy.json 的 keep 改小），再发布一次：会接着传。',
  ],
  [
    /\b530\b|login (?:incorrect|authentication failed)|couldn't login|\b401\b|unauthorized/iu,
    '用户名或密码不对',
    '核对 deploy.json 的 user 和环境变量 PUBLISH_PASSWORD。',
  ],
  [
    /invalidaccesskeyid|signaturedoesnotmatch|nocredentialproviders|\b403\b.*credential/iu,
    '对象存储的密钥不对',
    '核对环境变量 PUBLISH_KEY_ID、PUBLISH_KEY_SECRET，不要带空格和换行。',
  ],
  [
    /nosuchbucket|bucket does not exist|bucket not found/iu,
    '没有这个存储桶',
    '核对 deploy.json 的 folder（桶名/路径）和 endpoint（地域）。',
  ],
  [
    /accessdenied|access ?denied|\b403\b|forbidden|permission denied|operation not permitted|read-only file system|\b550\b|\b553\b/iu,
    '没有写的权限',
    '让管理员给这个账号那个文件夹（或桶）的写权限；只读的磁盘要先挂成可写。',
  ],
  [
    /not a directory|file exists|is a directory/iu,
    '文件夹的位置上有一个文件',
    '核对 deploy.json 的 folder，在服务器上看看那里有什么。',
  ],
  [
    /could not read username|authentication failed|invalid username or (?:password|token)|http basic: access denied/iu,
    '仓库不认这个账号',
    '核对环境变量 PUBLISH_USER、PUBLISH_TOKEN（要有写仓库的权限，没有过期）。',
  ],
  [
    /repository .*not found|does not appear to be a git repository|repository not exported/iu,
    '没有这个仓库，或没有看它的权限',
    '核对 deploy.json 的 repository 和部署密钥。',
  ],
  [
    /protected branch|pre-receive hook declined|denying non-fast-forward|gh006/iu,
    '这个分支受保护，不让推送',
    '在仓库的设置里，让这个账号可以推送（撤回时：强制推送）发布用的分支。',
  ],
  [
    /fetch first|non-fast-forward|stale info|cannot lock ref/iu,
    '另一台机器同时发布了',
    '等它做完，再运行一次；同一个目标只让一处发布。',
  ],
  [
    /could not resolve|no such host|name or service not known|temporary failure in name resolution/iu,
    '找不到这台服务器的域名',
    '核对 deploy.json 里的域名，看看这台电脑的网络和 DNS。',
  ],
  [
    /connection refused|timed? ?out|connection (?:reset|closed|unexpectedly closed)|broken pipe|no route|network is unreachable|unexpected eof|unexpectedly closed|error in rsync protocol|connection to .* closed|\beof\b/iu,
    '连不上服务器，或中途断了',
    '看看网络、防火墙和端口，再运行一次：会接着传。',
  ],
  [
    /rsync: (?:command )?not found|rsync error: remote command not found/iu,
    '服务器上没有 rsync',
    '在服务器上运行 apt-get install rsync。',
  ],
];

/** The error for a program that failed, with the end of its output. */
export function programFailed(program: string, output: string): PublishFailed {
  const [, what, cure] = meanings.find(([pattern]) => pattern.test(output)) ?? [
    undefined,
    `${program} 没有做完`,
    '把下面的详情发给维护网站程序的人。',
  ];
  const lines = output.trim().split('\n').slice(-6);
  return failed(`${what}，没有发布完；公众看到的网站不变或仍然完整`, `${cure}\n详情：\n  ${lines.join('\n  ')}`);
}

export const programMissing = (program: string): PublishFailed =>
  failed(
    `这台电脑上没有 ${program}，没有发布`,
    `先装上：apt-get install ${program === 'ssh' ? 'openssh-client' : program}（别的系统用它自己的办法）。`,
  );
