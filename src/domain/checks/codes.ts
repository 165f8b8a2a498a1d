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

const files = inSection('文件和文件夹');
const json = inSection('JSON 的写法');
const yaml = inSection('MDX 开头（两行 `---` 之间）');
const fields = inSection('字段');
const texts = inSection('文字');
const times = inSection('日期和时间');
const contacts = inSection('网址、电话、邮箱');
const privacy = inSection('个人信息');
const prose = inSection('正文（Markdown 和 MDX）');
const pictures = inSection('图片');
const references = inSection('引用');
const activities = inSection('活动');
const routes = inSection('科普路线');
const resources = inSection('推荐资源');
const campaigns = inSection('城市和通知');
const tables = inSection('导入的表格');
const built = inSection('生成的网站');

/** Every problem code, in the order of the guide. Codes are permanent: editors search for them. */
export const problemCodes = {
  'content-missing': files.error('没有内容文件夹'),
  'campaign-missing': files.error('没有城市文件'),
  'campaign-folder': files.error('城市文件夹的名字不对'),
  'folder-unknown': files.error('不认识的文件夹'),
  'file-unknown': files.error('不认识的文件'),
  'file-name': files.error('图片的文件名不对'),
  'file-too-large': files.error('文件太大'),
  'file-unreadable': files.error('文件读不出来'),
  'enc-not-utf8': files.error('文件不是 UTF-8 编码'),
  'path-symlink': files.error('放了快捷方式'),
  'id-invalid': files.error('编号不能用'),
  'id-duplicate': files.error('编号重复'),
  'former-id-taken': files.error('旧编号还在用'),
  'entry-withheld': files.warning('暂不显示'),

  'json-syntax': json.error('JSON 写错了'),
  'json-dup-key': json.error('字段写了两次'),
  'json-too-deep': json.error('括号套得太深'),

  'front-matter-missing': yaml.error('开头没有字段'),
  'yaml-syntax': yaml.error('开头写错了'),
  'yaml-dup-key': yaml.error('字段写了两次'),
  'yaml-ambiguous': yaml.error('要加引号'),
  'yaml-alias-forbidden': yaml.error('不能用 YAML 的引用'),
  'yaml-tag-forbidden': yaml.error('不能用 YAML 的标签'),
  'yaml-too-deep': yaml.error('嵌套太深'),

  'schema-missing': fields.error('少了必填的字段'),
  'schema-unknown-key': fields.error('没有这个字段'),
  'schema-type': fields.error('写法的种类不对'),
  'schema-enum': fields.error('不在可选的词里'),
  'schema-number': fields.error('数不对'),
  'schema-size': fields.error('列表的项数不对'),
  'schema-invalid': fields.error('写法不对'),
  format: fields.error('格式不对'),

  'text-empty': texts.error('文字是空的'),
  'text-spaces': texts.error('文字前后有空格'),
  'text-newline': texts.error('只能写一行'),
  'text-too-long': texts.error('文字太长'),
  'text-length': texts.error('文字的长短不对'),
  'txt-control-char': texts.error('有控制字符'),
  'txt-replacement-char': texts.error('有乱码'),
  'txt-invisible': texts.error('有看不见的字符'),
  'txt-char-reference': texts.warning('网页代码写的字会原样显示'),
  'txt-kangxi-radical': texts.error('部首或兼容字'),
  'txt-ocr-suspect': texts.warning('像是扫描识别的文字'),
  'txt-private-use': texts.warning('有自造的字'),
  'combining-overload': texts.error('附加符号太多'),
  'glyph-missing': texts.error('海报的字体里没有的字'),

  'date-syntax': times.error('日期写法不对'),
  'date-invalid': times.error('没有这一天'),
  'date-year': times.error('年份不像真的'),
  'date-offset': times.error('少了时区'),
  'date-order': times.error('结束早于开始'),
  'window-too-long': times.error('活动集中开展的时间太长'),
  'session-too-long': times.error('一场太长'),
  'session-hours-twice': times.error('一场的时刻写了两处'),
  'time-syntax': times.error('时刻写法不对'),
  'weekday-mismatch': times.warning('日期和星期对不上'),
  'session-out-of-period': times.warning('不在计入的时间里'),

  'url-scheme': contacts.error('网址不能用'),
  'url-control': contacts.error('网址里有空格'),
  'url-host': contacts.error('域名不对'),
  'url-two': contacts.error('写了两个网址'),
  'url-punctuation': contacts.error('网址末尾有标点'),
  'deployment-origin': contacts.error('网站的域名不对'),
  'deployment-base': contacts.error('网站的路径不对'),
  'phone-no-area-code': contacts.error('电话没有区号'),
  'phone-format': contacts.error('不是办公电话'),
  'email-format': contacts.error('邮箱格式不对'),

  'pii-mobile': privacy.error('有手机号'),
  'pii-idcard': privacy.error('有身份证号'),
  'pii-history': privacy.error('以前的提交里有个人号码'),
  'history-unreadable': privacy.error('提交历史读不出来'),
  'personal-mailbox': privacy.warning('像是个人的邮箱'),

  'doc-numbering-gap': prose.warning('序号接不上'),
  'md-raw-html': prose.error('写了 HTML'),
  'md-heading-order': prose.error('小标题跳了级'),
  'link-broken': prose.error('链接的页面不存在'),
  'link-bad-hash': prose.error('链接的小标题不存在'),
  'md-emphasis': prose.warning('加粗没有生效'),
  'md-alt-empty': prose.error('图片没有说明'),
  'md-image-reference': prose.error('图片的地址写在了别处'),
  'md-footnote': prose.error('写了脚注'),
  'md-task-list': prose.error('写了勾选框'),
  'md-too-complex': prose.error('正文太长或太复杂'),
  'mdx-component': prose.error('不能用的组件'),
  'mdx-attribute': prose.error('组件的属性不对'),
  'mdx-attr-expr': prose.error('属性里有大括号'),
  'mdx-esm': prose.error('写了 import 或 export'),
  'mdx-expression': prose.error('正文里有大括号'),
  'mdx-image': prose.error('图片要用 Figure'),
  'mdx-syntax': prose.error('正文读不出来'),

  'img-type': pictures.error('不是可以用的图片'),
  'img-corrupt': pictures.error('图片坏了'),
  'img-frames': pictures.error('图片会动'),
  'img-too-large': pictures.error('图片太大'),
  'poster-rule': pictures.error('海报不合平台的要求'),
  'map-no-approval-no': pictures.error('地图没有审图号'),
  'brand-rule': pictures.warning('像是国旗、国徽或标志'),
  'media-missing': pictures.error('没有这张图'),
  'path-escape': pictures.error('图片名带了路径'),
  'url-remote-asset': pictures.error('用了别的网站的图片'),

  'ref-missing': references.error('引用的编号不存在'),
  'region-code': references.warning('县区的代码不属于本市'),
  'ref-cycle': references.error('引用绕成了圈'),

  'name-too-long': activities.error('活动名称太长'),
  'name-must-contain': activities.error('名称少了规定的字'),
  'place-missing': activities.warning('没有写地点'),
  'booking-unclear': activities.warning('没有写怎么预约'),
  'booking-after-end': activities.warning('预约截止晚于结束'),
  'venue-double-booked': activities.error('场馆时间冲突'),
  'cancelled-without-reason': activities.error('取消没有写原因'),
  'postponed-without-reason': activities.error('改期没有写原因'),
  'postponed-without-previous': activities.error('改期没有写原来的时间'),
  'previous-without-postponed': activities.error('没有标成改期'),
  'change-not-logged': activities.warning('变更没有记录'),
  'details-twice': activities.error('详情写了两处'),

  'route-end': routes.error('最后一站还有下一站'),

  'resource-subject': resources.error('资源和种类不合'),

  'ruleset-missing': campaigns.error('没有那份平台规则'),
  'campaign-year': campaigns.error('年份和文件夹对不上'),
  'collection-empty': campaigns.error('没有活动'),
  'footer-item-missing': campaigns.warning('页脚不全'),
  'target-range': campaigns.error('任务的上限小于下限'),
  'docno-bracket': campaigns.error('文号要用六角括号'),
  'docno-format': campaigns.error('文号写法不对'),

  'import-unreadable': tables.error('表格打不开'),
  'import-too-large': tables.error('表格太大'),
  'import-no-heading': tables.error('没有表头'),
  'import-missing': tables.error('少了必填的内容'),
  'import-name': tables.error('名称对不上'),
  'import-time': tables.error('时间读不准'),
  'import-yes-no': tables.error('只能写“是”或“否”'),
  'import-id-taken': tables.error('编号已经有了'),

  'page-missing': built.error('少了页面或文件'),
  'draft-published': built.error('草稿出现在网站里'),
  'page-cut-off': built.error('页面没有写完'),
  'poster-size': built.error('海报的尺寸不对'),
  'poster-stray': built.error('多余的海报'),
  'anchor-missing': built.error('页面里没有这个位置'),
  'asset-missing': built.error('缺少页面要用的文件'),
  'asset-foreign': built.error('从别的网站加载文件'),
  'font-licence': built.error('字体没有许可证记录'),
} satisfies Readonly<Record<string, ProblemKind>>;

export type ProblemCode = keyof typeof problemCodes;

export const isProblemCode = (text: string): text is ProblemCode => Object.hasOwn(problemCodes, text);

export const isError = ({ code }: { readonly code: ProblemCode }): boolean => problemCodes[code].severity === 'error';
