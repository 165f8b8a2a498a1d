import { campaignTitle } from '#domain/campaign/campaign-names.ts';
import { festivalOf } from '#domain/campaign/festivals.ts';
import { dayOf, type Instant } from '#domain/time/instant.ts';
import { longDay } from '../format/date.ts';
import { hubFrame } from '../hub/hub-frame.ts';
import { hubPlaces, onlyName, placesTitle } from '../hub/hub-places.ts';
import { officeViews } from '../organization/office.ts';
import { campaignFrame } from './frame.ts';
import { hubLinks } from './links.ts';
import type { Site } from './site.ts';
import { type TextPageView, type TextSection, textHead } from './text-page.ts';
import type { ViewContext } from './view-context.ts';

/** 关于本站 of a campaign: sources, samples, technology, contact. */
export function aboutView(context: ViewContext): TextPageView {
  const { site, links } = context;
  const { campaign, notices } = site;
  return {
    frame: campaignFrame(context, {
      title: '关于本站',
      description: `${campaignTitle(campaign)}网站的内容从哪里来、哪些是示例、怎么做成。`,
      path: links.about,
      trail: [{ label: '关于本站' }],
    }),
    head: textHead('关于本站', `${campaignTitle(campaign)}活动的网站：哪天、在哪里、给谁看、怎么参加。`),
    sections: [
      {
        title: '内容从哪里来',
        paragraphs: [`${sourceText}依据的通知：`],
        links: notices.map(({ id, notice }) => ({ href: links.notice(id), label: notice.title })),
      },
      ...sampleSection([context]),
      onDevice,
      ...howItIsMade(context.now, festivalOf(campaign).name),
      ...campaign.contact.map((office) => ({
        title: `联系${office.office}`,
        facts: officeViews([office]).flatMap(({ facts }) => facts),
      })),
    ],
  };
}

/** 关于本站 of the hub. */
export function hubAboutView(hub: Site): TextPageView {
  return {
    frame: hubFrame(hub, {
      title: '关于本站',
      description: `${hub.hub.where}${hub.hub.festivals}网站的内容从哪里来、哪些是示例、怎么做成。`,
      path: hubLinks(hub.address).about,
      trail: [{ label: '关于本站' }],
    }),
    head: textHead('关于本站', hubLead(hub)),
    sections: [
      {
        title: '内容从哪里来',
        paragraphs: [`${sourceText}${hub.hub.where}的通知：`],
        links: [{ href: hubLinks(hub.address).notices, label: `${hub.hub.where}通知` }],
      },
      ...sampleSection(hub.campaigns),
      onDevice,
      ...howItIsMade(hub.now, hub.hub.festivals),
    ],
  };
}

function hubLead(hub: Site): string {
  const places = hubPlaces(hub);
  const only = onlyName(places);
  return only === undefined
    ? `把各地的${hub.hub.festivals}活动放在一处：${placesTitle(places)}，再挑一天。`
    : `${only}的${hub.hub.festivals}活动：哪天、在哪里、给谁看、怎么参加。`;
}

const sourceText =
  '主题、日期、活动板块、任务、时限和附件都出自举办单位的通知；通知页上写着那里的文字是本站整理的，还是原文。通知没有写的，页面上写“待定”或“未提供”，或者不写。';

function sampleSection(campaigns: readonly ViewContext[]): readonly TextSection[] {
  const activities = campaigns.flatMap(({ site }) => site.activities);
  const samples = activities.filter(({ activity }) => activity.sample).length;
  if (samples === 0) return [];
  return [
    {
      title: '哪些是示例',
      paragraphs: [
        `列出的 ${activities.length} 项活动里，有 ${samples} 项是为了演示网站而编写的示例，没有真的举办。它们在列表、页面、海报和日历里都标着“示例”，不计入任务和统计。`,
      ],
    },
  ];
}

const onDevice: TextSection = {
  title: '放到手机桌面，没有网络也能看',
  points: [
    '安卓手机：用浏览器打开首页，在菜单里选“添加到主屏幕”或“安装”。',
    'iPhone：用 Safari 打开首页，点分享按钮，选“添加到主屏幕”。',
    '没有网络时，日程、收藏和看过的页面还能打开，最上面写着“离线内容，截至几月几日几点”。那以后可能有取消或改期，出门前请联网核对。',
    '这些页面只存在这台设备上，清除浏览器的网站数据就没有了。较旧的浏览器和应用里的浏览器可能不存。',
  ],
};

const howItIsMade = (now: Instant, festivals: string): readonly TextSection[] => [
  {
    title: '怎么做成',
    points: [
      '内容是一组文件，由编辑修改；发布前程序逐项检查，有一处错误就不发布。',
      '看不清字，点每页顶上的“长辈版”，或者用浏览器放大。',
      '网页全部提前生成，没有登录，不设 Cookie，不收集访问者的个人信息，也不从别的网站加载内容。',
      `图画由七种图形拼成，是本站自己画的，不是“${festivals}”或“科普中国”的官方标识。`,
      '联系方式只写单位和办公电话，不写个人的手机号。',
      '海报上的字用思源黑体（Noto Sans SC，SIL 开放字体许可证 1.1）。',
      '本站的程序按 MIT 许可证提供，用到的别人的程序和字体，许可证在网站根目录的 licences.txt；通知原件的权利属于发文单位。',
    ],
    paragraphs: [`内容更新到${longDay(dayOf(now))}。`],
  },
];
