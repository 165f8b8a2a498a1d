import { standingSessions } from '#domain/activity/standing-sessions.ts';
import { placeWords } from '#domain/campaign/place-words.ts';
import { ruleText } from '#domain/campaign/unverified.ts';
import type { Activity } from '#schemas/activity.ts';
import { type Answer, type Answering, against, labelled, plain, type Question, ready, unready } from './answer.ts';

/** 活动名称, within the year's maximum length in characters. */
export const nameAnswer: Answering = ({ node, site }) => {
  const { name } = node.activity;
  const most = site.ruleset.name.maxLength;
  const over = [...name].length - (most ?? Number.POSITIVE_INFINITY);
  if (over > 0) return against(site, `多了 ${over} 个字：改短 name，副标题写进 subTheme。`, [plain(name)]);
  return ready([plain(name)]);
};

/** 所在地区: the activity's region; the whole place when it has none. */
export const regionAnswer: Answering = ({ node, site }) => {
  const { city, regions } = site.campaign;
  const { region, whole } = placeWords(site.campaign);
  const isKnown = node.region !== undefined || regions.length === 0;
  const place = [city.province, city.prefecture, city.name, node.region?.name].filter(Boolean).join(' ');
  return ready([plain(place)], isKnown ? undefined : `没有写${region}，按${whole}填。`);
};

/** 活动举办地址; for an online activity its URL, else its channel. */
export const addressAnswer: Answering = ({ node }) => {
  const { room, online } = node.activity;
  const venue = node.venue ?? standingSessions(node.sessions).find(({ venue }) => venue)?.venue;
  if (!venue) {
    if (room !== undefined) return unready('check', '只写了位置，没有场馆：核对是不是准确的地址。', [plain(room)]);
    if (online?.url !== undefined) return ready([labelled('线上', online.url)]);
    if (online) {
      const note = '没有网址：核对写平台或账号的名称行不行；有了网址写进 online.url。';
      return unready('check', note, [labelled('线上', online.platform)]);
    }
    return unready('missing', '还没有地址：在 venue 里写场馆；线上活动在 online.url 里写网址。');
  }
  const { name, address } = venue.venue;
  if (address === undefined) {
    const note = `场馆没有写详细地址：在 venues/${venue.id}.json 的 address 里写到门牌。`;
    return unready('missing', note, [plain([name, room].filter(Boolean).join(' '))]);
  }
  return ready([plain([address, name, room].filter(Boolean).join(' '))]);
};

/** 归口单位 (2023), 活动组织架构 (2024): first the class, then the organization. */
export const channelAnswer: Answering = ({ node, site, field }) => {
  const channel = node.activity.channel ?? site.campaign.channel;
  if (!channel) {
    const where = '在 channel 里写 class（类别）和 unit（单位全称），各项活动一样的写在 campaign.json';
    return unready('missing', `没有写${field.name}：${where}。`);
  }
  return ready([labelled('类别', channel.class), labelled('单位', channel.unit)]);
};

/** 活动版块, one of the year's sections. */
export const sectionAnswer: Answering = (question) => chosenAnswer(question, 'section', question.site.ruleset.sections);

/** 场地类型. */
export const venueKindAnswer: Answering = (question) =>
  chosenAnswer(question, 'venueKind', question.site.ruleset.venueKinds);

/** A field that is chosen from a list of the platform; the rule set has the list only when it is known. */
function chosenAnswer({ node, site }: Question, key: 'section' | 'venueKind', list: readonly string[]): Answer {
  const chosen = node.activity.platform?.[key];
  const choice = `可选：${list.join('、')}。`;
  if (chosen === undefined && list.length > 0) {
    return unready('missing', `还没有选：在 platform.${key} 里写一个。${ruleText(site.ruleset, choice)}`);
  }
  if (chosen === undefined) {
    const note = `平台的列表里选；选定以后写进 platform.${key}，下次照抄。`;
    return unready('missing', ruleText(site.ruleset, note));
  }
  const isKnown = list.length === 0 || list.includes(chosen);
  return isKnown ? ready([plain(chosen)]) : against(site, `平台没有这一项。${choice}`, [plain(chosen)]);
}

/** 面向对象: the platform's list is not known, so the note asks for the closest option. */
export const audiencesAnswer: Answering = ({ node, site }) => {
  const { audiences, audienceNote } = node.activity;
  if (audiences.length === 0) return unready('missing', '没有写：在 audiences 里写面向对象。');
  const note = audienceNote === undefined ? '' : `对象的说明：${audienceNote}。`;
  return ready(
    audiences.map((audience) => plain(audience)),
    `${note}${ruleText(site.ruleset, '平台的列表里选最接近的。')}`,
  );
};

/** 活动预计参与人数, compared with the minimum for recommendation. */
export const visitorsAnswer: Answering = ({ node, site }) => {
  const { expectedVisitors } = node.activity;
  const { offline, online } = site.ruleset.recommendation.minVisitors;
  if (expectedVisitors === undefined) return unready('missing', '没有写：在 expectedVisitors 里写预计人数。');
  const least = isOnlineOnly(node.activity) ? online : offline;
  const note = ruleText(site.ruleset, `想参加推优，不少于 ${least} 人。`);
  return ready([plain(String(expectedVisitors))], expectedVisitors < least ? `可以填报；${note}` : undefined);
};

/** True when the activity can be attended online only. */
export const isOnlineOnly = ({ online, venue, room, sessions }: Activity): boolean =>
  online !== undefined && venue === undefined && room === undefined && sessions.every((each) => !each.venue);

/** 活动是否支持预约, with the booking link. */
export const bookingAnswer: Answering = ({ node, site }) => {
  const { booking } = node.activity;
  if (booking === undefined) return unready('missing', '没有写要不要预约：在 booking 里写 needed。');
  const { needed, url, phone } = booking;
  if (!needed) return ready([plain('否')], '不用预约。');
  if (url !== undefined) return ready([plain('是'), labelled('预约链接', url)]);
  const how = phone === undefined ? '' : '只有电话预约。';
  const note = ruleText(site.ruleset, '平台要填预约链接：在 booking.url 里写；没有网上预约的，选“否”。');
  return unready('missing', `${how}${note}`, [plain('是')]);
};

/** 活动主办单位和承办单位, by their official names. */
export const organizersAnswer: Answering = ({ node, site }) => {
  const { hosts, organizers } = node;
  const entries = [
    ...hosts.map(({ organization }) => labelled('主办', organization.name)),
    ...organizers.map(({ organization }) => labelled('承办', organization.name)),
  ];
  const collective = [...hosts, ...organizers].find(({ organization }) => organization.kind === '集体名称');
  if (collective) {
    const note = `“${collective.organization.name}”是一批单位的统称，没有公章：换成具体的单位。`;
    return against(site, note, entries);
  }
  return ready(entries, organizers.length === 0 ? '没有写承办单位；有的在 organizers 里写。' : undefined);
};
