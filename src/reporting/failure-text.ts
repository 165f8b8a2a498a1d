/** Names of errors whose own Chinese message already contains the fix. */
const selfExplanatory = new Set([
  'ContentRejected',
  'SiteRejected',
  'SiteBusy',
  'SiteShrank',
  'SettingRefused',
  'OutDirRefused',
  'PosterFailed',
  'PictureFailed',
  'PageFailed',
  'PublishFailed',
]);

/** Error codes of Node and of Vite's bundler. On a read-only disk Node's mkdir fails with ENOENT. */
const full = /\b(?:ENOSPC|EDQUOT|os error 28|os error 122)\b/u;
const unwritable = /\b(?:EROFS|EACCES|EPERM|EBUSY|os error 30|os error 13)\b|\bENOENT\b.*\bmkdir\b/u;

/**
 * The Chinese message for an error that ended a command: fault first, then the fix. Unknown errors include the stack.
 * @param outcome the state of the command's work: `没有生成网站；原来的网站不变`
 */
export function failureText(error: unknown, outcome: string): string {
  const fault = error instanceof Error ? error : new Error(String(error));
  if (selfExplanatory.has(fault.name))
    return `✗ ${fault.message}\n${fault.cause === undefined ? '' : details(fault.cause)}`;
  const { message } = fault;
  if (full.test(message)) return `✗ 磁盘满了，${outcome}。\n  → 腾出空间再运行。（${message}）\n`;
  if (unwritable.test(message)) {
    return `✗ 文件夹不能写，${outcome}。\n  → 检查它的权限和所在的磁盘，或者用 OUT_DIR 换一个文件夹。（${message}）\n`;
  }
  const file = 'path' in fault && typeof fault.path === 'string' ? fault.path : undefined;
  if (file !== undefined) {
    return `✗ 文件或文件夹读不出来，${outcome}：${file}\n  → 核对路径、权限和所在的磁盘。（${message}）\n`;
  }
  return `✗ 程序出错了，${outcome}。\n  → 这不是内容该引起的：把下面的详情发给维护网站程序的人。\n${details(fault)}`;
}

/** The stacks of an error and its causes. For an Astro error, `id` is the source file. */
function details(error: unknown): string {
  const source = error instanceof Error && 'id' in error ? `  ${String(error.id)}\n` : '';
  const cause = error instanceof Error && error.cause !== undefined ? details(error.cause) : '';
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `详情：\n${source}  ${stack.replace(/\n/gu, '\n  ')}\n${cause}`;
}
