import { expect, test } from 'vitest';
import { programFailed } from '../../../scripts/publish/failures.ts';

test.each([
  ['kepu@h: Permission denied (publickey).', '服务器不认这把 SSH 密钥'],
  ['Host key verification failed.', '不认得这台服务器的主机密钥'],
  ['rsync: [receiver] write failed on "a": No space left on device (28)', '那一边的磁盘满了'],
  ['552 Requested file action aborted: exceeded storage allocation', '那一边的磁盘满了'],
  ['NewFs: failed to make FTP connection: 530 Login incorrect.', '用户名或密码不对'],
  ['SignatureDoesNotMatch: The request signature\n\tstatus code: 403', '对象存储的密钥不对'],
  ['NoSuchBucket: The specified bucket does not exist\n\tstatus code: 404', '没有这个存储桶'],
  ['AccessDenied: Access Denied\n\tstatus code: 403', '没有写的权限'],
  ["mkdir: cannot create directory '/srv/kepu': Permission denied", '没有写的权限'],
  ['mv: cannot move: Read-only file system', '没有写的权限'],
  ["fatal: could not read Username for 'https://h': terminal prompts disabled", '仓库不认这个账号'],
  ['remote: error: GH006: Protected branch update failed', '这个分支受保护'],
  [' ! [rejected] a -> b (fetch first)', '另一台机器同时发布了'],
  ['ssh: Could not resolve hostname h: Name or service not known', '找不到这台服务器的域名'],
  ['rsync error: error in rsync protocol data stream (code 12)', '连不上服务器，或中途断了'],
  ['Connection reset by peer', '连不上服务器，或中途断了'],
  ['sh: 1: rsync: not found', '服务器上没有 rsync'],
  ['something new', 'rsync 没有做完'],
])('“%s” is told as 「%s」, with a cure', (said, sentence) => {
  const { message } = programFailed('rsync', said);
  expect(message).toMatch(new RegExp(`^${sentence}.*\\n {2}→ .+`, 'u'));
});
