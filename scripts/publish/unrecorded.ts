import process from 'node:process';
import { problemBlocks } from '#reporting/terminal.ts';
import { commitOf, hasTree, keepTree } from '#sources/content-state.ts';
import { problemsBetween } from '#sources/published-before.ts';
import type { BuiltContent } from '../site/built-content.ts';
import { failed } from './failures.ts';
import type { Published, PublishedContent } from './published.ts';

/** What the list of files says of the content of a built site. It may have been committed since it was built. */
export function publishedContent({ folder, tree, campaigns, commit }: BuiltContent): PublishedContent {
  const known = commit ?? commitOf(folder, tree);
  return { tree, ...(known === undefined ? {} : { commit: known }), ...(campaigns === undefined ? {} : { campaigns }) };
}

/**
 * Compares the content of a built site with that of the public one: what was published changes with a record of it, or not
 * at all. Says on the standard error what was not compared. Keeps content that no commit has, for the comparison of the
 * next site.
 * @param former what is public
 * @param site what will be
 * @param built its content, undefined where that is not known
 * @param isAllowed publishes all the same, and says what
 * @throws PublishFailed when something changed without a record, or when it cannot be told
 */
export async function refuseUnrecorded(
  former: Published | undefined,
  site: Published,
  built: BuiltContent | undefined,
  isAllowed: boolean,
): Promise<void> {
  const fault = former === undefined || former.id === site.id ? undefined : await faultOf(former.content, built);
  if (fault !== undefined) {
    const [what, cure] = fault;
    if (!isAllowed) throw failed(`${what}，没有发布；公众看到的网站不变`, `${cure}，加 --allow-unrecorded。`);
    process.stderr.write(`! ${what}；写了 --allow-unrecorded，照样发布。\n`);
  }
  if (built === undefined || site.content?.commit !== undefined || !hasTree(built.folder, built.tree)) return;
  keepTree(built.folder, built.tree);
  say('网站里有没提交的内容，别的电脑不能和它比', '提交并推送：git add、git commit、git push。');
}

/** What stands in the way, and the cure up to the option. */
type Fault = readonly [what: string, cure: string];

const nothingToCompare =
  '公众看到的网站没有记是用哪一份内容生成的（早先的程序发布的，或者内容不在 git 里），没有和它比';
const check = 'npm run content:check -- --since 上次发布的提交，或那时的内容文件夹';
const fromNowOn = `自己核对：${check}；从下一次起发布时会比。`;
const putInGit = `自己核对：${check}；内容放进 git，用 npm run build 生成，发布时就会比。`;

const say = (what: string, cure: string): undefined => {
  process.stderr.write(`! ${what}。\n  → ${cure}\n`);
};

const unknownContent: Fault = [
  '不知道这个网站是用哪一份内容生成的，不能和公众看到的比',
  '内容要在 git 仓库里；在这台电脑上再运行 npm run build，中途不改内容，再发布；自己核对过，不用比的',
];

async function faultOf(
  former: PublishedContent | undefined,
  built: BuiltContent | undefined,
): Promise<Fault | undefined> {
  if (former === undefined) return say(nothingToCompare, built === undefined ? putInGit : fromNowOn);
  if (built === undefined || !hasTree(built.folder, built.tree)) return unknownContent;
  if (!hasTree(built.folder, former.tree)) return notHere(former, built);
  const { problems, unread } = await problemsBetween(built.folder, former, built);
  if (unread.length > 0) say(`公布过的这些文件，现在的程序读不出来，没有比：${unread.join('、')}`, '自己核对。');
  if (problems.length === 0) return undefined;
  process.stderr.write(problemBlocks(problems, process.stderr.isTTY));
  return [
    `上面 ${problems.length} 处改了公布过的内容，没有记录`,
    '照上面的改好，npm run build，再发布；确实不写记录的',
  ];
}

const notHere = ({ commit }: PublishedContent, { folder }: BuiltContent): Fault =>
  commit === undefined
    ? [
        '公众看到的网站是在别的电脑上用没有提交的内容生成的，不能和它比；这里的内容也可能是旧的',
        '到那台电脑上提交、推送（git commit，git push），在这里 git pull，再生成、发布；做不到，自己核对过的',
      ]
    : [
        `公众看到的是提交 ${commit.slice(0, 12)} 的内容，${folder} 所在的仓库里没有，不能和它比；这里的内容也可能是旧的`,
        `git pull（只取了最近几次提交的，git fetch --unshallow），再生成、发布；历史改写过、取不到，自己核对过的`,
      ];
