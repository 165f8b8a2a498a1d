const visitors =
  /^(?:拟|计划|预计|预定|估计|大概|约)*(?:公众|群众|市民|活动|现场|线上|线下)*(?:参与|参加|参观|受众|受益|覆盖|惠及|服务|到场)*(?:公众|群众|人员)?(?:总)?(?:人数|人次|规模)(?:[/、及和或(]*(?:人数|人次|规模))*$/u;

/** True for the title of a column that tells how many people come: 预计参与人数/人次, 拟参加公众人数, 受益人次. */
export const isOfVisitors = (title: string): boolean => visitors.test(title);

/** A title without the count that it names beside something else: 参与对象 of 参与对象及规模. */
export const withoutCount = (title: string): string =>
  title.replace(/[及和与、/]?(?:预计)?(?:参与|参加|活动)?(?:规模|人数|人次|名额|限额|数量)$/u, '');
