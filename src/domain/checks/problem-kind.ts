export type Severity = 'error' | 'warning';

/** Constant properties of a problem code. Texts are zh-CN. */
export interface ProblemKind {
  readonly severity: Severity;
  /** Short title for headings. */
  readonly title: string;
  /** Heading in content/README.md, below “检查信息与改法”, that contains the code's entry. */
  readonly section: string;
}

const inSection = (section: string) => ({
  error: (title: string): ProblemKind => ({ severity: 'error', title, section }),
  warning: (title: string): ProblemKind => ({ severity: 'warning', title, section }),
});

/** Sections of the guide. */
export const sections = {
  files: inSection('文件和文件夹'),
  json: inSection('JSON 的写法'),
  yaml: inSection('MDX 开头（两行 `---` 之间）'),
  fields: inSection('字段'),
  texts: inSection('文字'),
  times: inSection('日期和时间'),
  contacts: inSection('网址、电话、邮箱'),
  privacy: inSection('个人信息'),
  prose: inSection('正文（Markdown 和 MDX）'),
  pictures: inSection('图片'),
  references: inSection('引用'),
  activities: inSection('活动'),
  routes: inSection('科普路线'),
  passports: inSection('集章打卡'),
  resources: inSection('推荐资源'),
  campaigns: inSection('城市和通知'),
  leftovers: inSection('从旧文件带来的'),
  tables: inSection('导入的表格'),
  built: inSection('生成的网站'),
} as const;
