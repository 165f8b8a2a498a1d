import type { Published } from './published.ts';

/** A built site on this machine. */
export interface BuiltSite {
  /** Absolute path of its folder. */
  readonly folder: string;
  readonly published: Published;
}

/** One kind of public side. All throw PublishFailed. */
export interface Publisher {
  /**
   * What the public side holds; undefined before the first publication.
   * @throws PublishFailed also when it holds something that was not published by this program.
   */
  readonly current: () => Promise<Published | undefined>;
  /** Replaces the site; after a break, what was there before or the new site is seen, whole. */
  readonly publish: (site: BuiltSite) => Promise<void>;
  /** Brings back the site before the current one. */
  readonly rollBack: () => Promise<Published>;
}

export const nothingBefore = '没有更早的网站可以撤回到';
export const buildFormer = '在 git 里退回内容（git revert），重新生成再发布。';
export const notOurs = (where: string): readonly [string, string] => [
  `${where} 里有别的东西，不是本程序发布的，什么也没有动`,
  '核对 deploy.json；要用这个地方，先自己移走里面的东西，或者换一个空的。',
];
