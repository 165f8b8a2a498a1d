import type { WrittenActivity } from '#schemas/activity.ts';

type Price = NonNullable<WrittenActivity['price']>;
type Admission = NonNullable<WrittenActivity['admission']>;
type Ages = NonNullable<WrittenActivity['ages']>;

/** Reads 费用: `免费`, `材料费20元`. Undefined when it does not say whether it costs something. */
export function readPrice(text: string): Price | undefined {
  const plain = text.normalize('NFKC').replace(/\s+/gu, '');
  if (
    /^(?:全部|完全|全程|均)?(?:免费|不收费|无|不收|公益|免|0|0元|无需付费|免收费用|免费(?:参加|参与|开放|参观|入场|入馆))$/u.test(
      plain,
    )
  )
    return { free: true };
  const [, extra] = /^免费[(（](.+)[)）]$/u.exec(plain) ?? [];
  if (extra !== undefined && !/[元块收费自]/u.test(extra)) return { free: true, note: text.trim() };
  const costs = /\d+(?:\.\d+)?(?:元|块)|收费|自费|门票|AA|自理/iu.test(plain);
  return costs && !/免|不收/u.test(plain) ? { free: false, note: text.trim() } : undefined;
}

/** As our exports write them. */
const kinds: readonly Admission['to'][] = ['public', 'members', 'qualified', 'groups'];

/** Reads 谁能来. Undefined when it does not say to whom the activity is open. */
export function readAdmission(text: string): Admission | undefined {
  const plain = text.normalize('NFKC').replace(/\s+/gu, '');
  if (
    /^(?:是|公众|√|✓|开放|公开|所有人|不限|面向公众|对外|(?:面?向|对)(?:社会|公众|全体市民|市民|社会公众|全社会)(?:开放|公开)?)$/u.test(
      plain,
    )
  )
    return { to: 'public' };
  const note = text.trim();
  const kind = kinds.find((each) => each === plain);
  if (kind) return { to: kind };
  if (
    /^[校园院馆厂]内活动$|不对外|不[对向](?:社会|公众)|不面向公众|^对内$|(?:仅|只)?限?.{0,4}(?:本校|本单位|本院|本系统|本街道|本村|校内|院内|单位内部|内部)/u.test(
      plain,
    )
  )
    return { to: 'members', note };
  if (
    /(?:仅|只)(?:接受)?.{0,4}(?:团体|集体|团队)|(?:学校|单位|集体|企业|公司|工会|社区|街道|乡镇)(?:统一|集体)?组织/u.test(
      plain,
    )
  )
    return { to: 'groups', note };
  return /持.{1,12}(?:证|函)|^凭(?!.*(?:身份|学生|老年|有效)证).{1,12}[证函单卡柬](?:入|进)[场校馆园]|(?:需|须|要)(?:具备|具有|有).{0,10}(?:资格|证)/u.test(
    plain,
  )
    ? { to: 'qualified', note }
    : undefined;
}

const from = /^(?:(?:年?满)?(\d{1,3})(?:周?岁)?(?:[(（]含[)）])?(?:及?以上|起)|年?满(\d{1,3})周?岁)$/u;
const to = /^(\d{1,3})周?岁?(?:[(（]含[)）])?及?以下$/u;
const range = /^(\d{1,3})(?:周?岁)?[-~至到—–](\d{1,3})周?岁?$/u;

/** 6岁以下儿童谢绝. */
const refused =
  /^(\d{1,3})周?岁(?:[(（]含[)）])?及?以下\p{sc=Han}{0,4}?(?:谢绝|不宜|不适合|不接待|不得|禁止|请?勿)\p{sc=Han}{0,4}$/u;

/** Reads 年龄: `6-12岁`, `8岁以上`. An empty object when there is no limit; undefined when it is no age. */
export function readAges(text: string): Ages | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/(?:儿童|青少年|的?孩子|少年|学生|人群)$/u, '');
  if (/^(?:不限|无限制|无|全年龄段?|所有年龄)$/u.test(plain)) return {};
  const [, low, high] = range.exec(plain) ?? [];
  if (low !== undefined) return { from: Number(low), to: Number(high) };
  const least = from
    .exec(plain)
    ?.slice(1)
    .find((each) => each !== undefined);
  if (least !== undefined) return { from: Number(least) };
  const [, young] = refused.exec(plain) ?? [];
  if (young !== undefined) return { from: Number(young) };
  const [, most] = to.exec(plain) ?? [];
  return most === undefined ? undefined : { to: Number(most) };
}

/** The ages that a text about the audience names: `6-12岁儿童及家长`. Who must be accompanied (10岁以下须家长陪同) may come. */
export function agesIn(text: string): Ages | undefined {
  const found =
    /(?:年满)?\d{1,3}\s*(?:周?岁)?\s*(?:[-~至到—–]\s*\d{1,3}\s*周?岁|周?岁(?:[(（]含[)）])?及?以[上下])|年满\d{1,3}周?岁/gu;
  const told = text
    .normalize('NFKC')
    .split(/[,;、()]+/u)
    .flatMap((part) => (part.match(found) ?? []).map((ages) => ({ part, ages })));
  const [only, ...others] = told;
  if (!only || others.length > 0 || /陪同|陪伴|监护/u.test(only.part)) return undefined;
  return readAges(/以下/u.test(only.ages) && refused.test(only.part.trim()) ? only.part : only.ages);
}
