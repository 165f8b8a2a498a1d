import { campaignTitle } from '#domain/campaign/campaign-names.ts';
import { festivalOf } from '#domain/campaign/festivals.ts';
import type { Office } from '#schemas/text.ts';
import { hubFrame } from '../hub/hub-frame.ts';
import { placeLinks } from '../hub/hub-places.ts';
import { officeViews } from '../organization/office.ts';
import { campaignFrame } from './frame.ts';
import { hubLinks } from './links.ts';
import type { Site } from './site.ts';
import { type TextPageView, type TextSection, textHead } from './text-page.ts';
import type { ViewContext } from './view-context.ts';

/** 无障碍说明 of a campaign's site: what is supported, known limits, contact. */
export function accessibilityView(context: ViewContext): TextPageView {
  const { campaign, ruleset } = context.site;
  return {
    frame: campaignFrame(context, {
      title: '无障碍说明',
      description: `${campaignTitle(campaign)}网站的无障碍说明：键盘、对比度、打印、无脚本使用，以及怎么反映问题。`,
      path: context.links.accessibility,
      trail: [{ label: '无障碍说明' }],
    }),
    ...common,
    sections: [...statements(ruleset && festivalOf(campaign).platform), ...campaign.contact.map(reportSection)],
  };
}

/** 无障碍说明 of the hub: the same statements; problems are reported to the cities' offices. */
export function hubAccessibilityView(hub: Site): TextPageView {
  return {
    frame: hubFrame(hub, {
      title: '无障碍说明',
      description: `${hub.hub.where}${hub.hub.festivals}网站的无障碍说明：键盘、对比度、打印、无脚本使用，以及怎么反映问题。`,
      path: hubLinks(hub.address).accessibility,
      trail: [{ label: '无障碍说明' }],
    }),
    ...common,
    sections: [
      ...statements(hub.campaigns.some(({ site }) => site.ruleset) ? { name: '填报平台' } : undefined),
      {
        title: '遇到问题，找谁',
        paragraphs: [`联系方式在${hub.hub.where}的无障碍说明里。`],
        links: placeLinks(hub, ({ site: { campaign }, links }) => ({
          href: links.accessibility,
          label: `${campaign.city.shortName}${campaign.year}`,
        })),
      },
    ],
  };
}

const common = {
  head: textHead('无障碍说明', '这里写明本站做到了什么、还有什么做不到，以及遇到问题找谁。'),
};

const statements = (platform: { readonly name: string } | undefined): readonly TextSection[] => [
  {
    title: '做到的',
    points: [
      '键盘：链接、按钮、筛选都能只用键盘操作。每页的第一个链接是“跳到正文”，焦点所在处有一圈粗线。',
      '读屏软件：标题分层级，导航、正文、页脚各有区域；纯装饰的图画不朗读，画出来的大号数字另有文字。',
      '颜色：文字与底色的对比度不低于 4.5:1。取消、改期、可预约这些状态都有文字和图形，不只靠颜色。',
      '字号：每页顶上的“长辈版”把字放大到 21 像素，还能再调到 25、30 像素；浏览器自己的缩放也能用。',
      '大小：单独的链接和按钮至少 44 像素高。放大到 400% 时页面改排成一栏，只有宽的表格在自己的框里左右移动。',
      '深色、高对比和动画：跟随系统的深色设置和对比度主题；系统要求减少动态效果时，页面不动。',
      '脚本：关掉网页脚本，日程、活动、场馆、通知、海报和日历文件都照常使用，筛选变成通往各个列表的链接。',
      '打印：通知和附件按公文打印，导航和色块不印，网址写成文字。',
      '网络：页面不从别的网站加载内容，文字用系统自带的字体，慢的网络也能看。',
      '没有网络：日程、收藏和看过的页面多半还能打开，页面最上面写着截至什么时候；那以后的取消和改期，要联网才看得到。',
    ],
  },
  {
    title: '做不到的',
    points: [
      '搜索要用到网页脚本，过旧的浏览器可能用不了；搜索页上有通往各个列表的链接。',
      '海报是图片，上面的文字不能选取；同样的内容都写在活动页上。',
      '展位图只是示意，旁边有同样内容的表格。',
      `预约、直播、地图${platform ? `和${platform.name}` : ''}是别的网站，它们的无障碍情况本站管不到。`,
      '场馆有没有坡道、电梯、无障碍卫生间，场馆没有告诉我们的，页面上写“未提供”。出发前可以打电话问。',
    ],
  },
  {
    title: '按什么标准',
    paragraphs: [
      '以 WCAG 2.2 的 AA 级和国家标准 GB/T 37668—2019 为目标。每次改动由程序自动检查，没有请第三方检测或认证。',
    ],
  },
];

const reportSection = (office: Office): TextSection => ({
  title: `遇到问题，找${office.office}`,
  paragraphs: ['说明是哪个页面、用什么设备、遇到什么困难。看不了的内容，也可以请办公室用别的方式告诉你。'],
  facts: officeViews([office]).flatMap(({ facts }) => facts),
});
