import { isForPublic } from '#domain/activity/offer.ts';
import type { Activity, AdmissionKind } from '#schemas/activity.ts';

const admissionNames: Readonly<Record<AdmissionKind, string>> = {
  public: '公众',
  members: '不对外',
  qualified: '要有资格',
  groups: '由单位组织参加',
};

/** Who may come: `公众`, `不对外：本校师生`; undefined when not stated. */
export function admissionFact({ admission }: Pick<Activity, 'admission'>): string | undefined {
  if (admission === undefined) return undefined;
  const { to, note } = admission;
  const name = admissionNames[to];
  return note?.includes(name) ? note : [name, note].filter(Boolean).join('：');
}

/** Mark in lists of an activity that is not for the public, in the editor's words where there are any: `本校师生`. */
export function admissionMark(activity: Pick<Activity, 'admission'>): string | undefined {
  const { admission } = activity;
  return admission === undefined || isForPublic(activity) ? undefined : (admission.note ?? marks[admission.to]);
}

const marks: Readonly<Record<AdmissionKind, string>> = {
  public: '公众',
  members: '不对外',
  qualified: '需资格',
  groups: '单位组织',
};

/** `8–13 岁`, `8 岁起`, `13 岁以内`; undefined when not stated. */
export function agesText(ages: Activity['ages']): string | undefined {
  const { from, to } = ages ?? {};
  if (from !== undefined && to !== undefined) return from === to ? `${from} 岁` : `${from}–${to} 岁`;
  if (from !== undefined) return `${from} 岁起`;
  return to === undefined ? undefined : `${to} 岁以内`;
}
