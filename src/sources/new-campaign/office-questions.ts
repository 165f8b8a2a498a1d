import { organization } from '#schemas/organization.ts';
import { phone } from '#schemas/text.ts';
import {
  carriedFrom,
  isNone,
  namesIn,
  none,
  type Question,
  refused,
  textFault,
  understood,
  valueFault,
} from './question.ts';

export const issuers: Question = {
  option: 'issuers',
  label: '举办单位',
  hint: () => '全称，和公章一样，牵头的写第一个，几家用顿号隔开',
  preset: (draft, around) => {
    const source = carriedFrom(draft, around);
    const names = source?.campaign.data.issuers.flatMap(
      (id) => source.organizations.find((each) => each.id === id)?.data.name ?? [],
    );
    return names?.join('、') || undefined;
  },
  read: (text) => {
    const names = namesIn(text);
    const fault = names.map((name) => textFault(organization.shape.name, name)).find(Boolean);
    if (names.length === 0) return refused('至少要有一家举办单位。', '写全称，例如 定西市科学技术协会。');
    return fault ?? understood({ issuers: names });
  },
};

export const officePhone: Question = {
  option: 'phone',
  label: '办公电话',
  hint: () => `固定电话，带区号，例如 0932-8212345；还没有写 ${none}`,
  preset: (draft, around) => carriedFrom(draft, around)?.campaign.data.contact[0]?.phones?.[0] ?? none,
  read: (text) =>
    isNone(text) ? understood({ phone: undefined }) : (valueFault(phone, text) ?? understood({ phone: text })),
};
