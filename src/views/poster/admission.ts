import type { Activity, AdmissionKind } from '#schemas/activity.ts';

const names: Readonly<Record<AdmissionKind, string | undefined>> = {
  public: undefined,
  members: '只对本单位的人',
  qualified: '要有资格',
  groups: '由单位组织参加',
};

/** Who may come: `本校师生（只对本单位的人）`. Undefined for an activity for the public, or while nobody said. */
export function posterAdmission({ admission }: Pick<Activity, 'admission'>): string | undefined {
  const name = admission && names[admission.to];
  return name && admission.note ? `${admission.note}（${name}）` : name;
}
