import { campaignTitle } from '#domain/campaign/campaign-names.ts';
import type { PassportNode, StampNode } from '#domain/passport/passport-node.ts';
import { printedCode } from '#domain/passport/stamp-code.ts';
import { bytesText } from '../format/bytes.ts';
import { type CityLook, cityLook } from '../site/city-look.ts';
import type { PageFrame } from '../site/frame.ts';
import { absolute } from '../site/links.ts';
import type { PageHeadView } from '../site/page-head.ts';
import type { ViewContext } from '../site/view-context.ts';
import { organizeFrame } from './organize-frame.ts';

/** A sheet to put up at one place. */
export interface PassportSheet {
  readonly place: string;
  readonly where: string | undefined;
  readonly code: string;
  /** Absolute URL with the code, for the QR code. Servers never see the part after #. */
  readonly url: string;
}

/** The sheets of all places, a page each. */
export interface PassportDocument {
  readonly title: string;
  readonly campaign: string;
  /** What the passport is called. */
  readonly name: string;
  readonly sample: boolean;
  readonly sheets: readonly PassportSheet[];
  readonly steps: readonly string[];
  /** Where to type a code. */
  readonly address: string;
  readonly end: string;
  readonly year: number;
  readonly look: CityLook;
}

export function passportDocument(node: PassportNode, { site, address, links }: ViewContext): PassportDocument {
  const { passport, stamps, enough } = node;
  const page = absolute(address, links.passport);
  const sheetOf = ({ venue: { venue }, where, code }: StampNode): PassportSheet => ({
    place: venue.name,
    where,
    code: printedCode(code),
    url: `${page}#${code}`,
  });
  return {
    title: `${passport.name}章码纸`,
    campaign: campaignTitle(site.campaign),
    name: passport.name,
    sample: passport.sample,
    sheets: stamps.map(sheetOf),
    steps: [
      '用手机扫上面的二维码，章就盖上了。不用注册，不用下载。',
      `一共 ${stamps.length} 处，${enough < stamps.length ? `盖到 ${enough} 枚` : '全部盖到'}，就有一张纪念卡，可以存成图片。`,
      '每次用同一个手机、同一个浏览器扫，章才在一起。',
    ],
    address: `扫不了码的，打开 ${page}，输入八位章码`,
    end: '章只存在您自己的手机里，什么也不发出去；只作纪念，不能证明到过。',
    year: site.campaign.year,
    look: cityLook(site),
  };
}

export interface PassportSheetsView {
  readonly frame: PageFrame;
  readonly head: PageHeadView;
  readonly download: { readonly href: string; readonly label: string; readonly name: string };
  readonly sheets: readonly PassportSheet[];
  readonly notes: readonly string[];
}

/**
 * The organizers' page of the sheets.
 * @param bytes size of the PDF
 */
export function passportSheetsView(node: PassportNode, context: ViewContext, bytes: number): PassportSheetsView {
  const { links } = context;
  const { title, sheets, name } = passportDocument(node, context);
  return {
    frame: organizeFrame(context, {
      title,
      description: `${campaignTitle(context.site.campaign)}${name}各处的章码，打印出来贴在现场。`,
      path: links.passportSheets,
      trail: [{ label: title }],
    }),
    head: { title: [name, '章码纸'], lead: '一处一张，打印出来贴在现场。', figure: undefined },
    download: {
      href: links.passportSheetsFile,
      label: `下载 PDF（A4，${sheets.length} 页，${bytesText(bytes)}）`,
      name: `${title}.pdf`,
    },
    sheets,
    notes: [
      '贴出去以前，用自己的手机把每一张扫一遍。',
      '章码由 campaign.json 里的暗语算出：改了暗语，贴着的全部作废，要重印；已经盖在手机上的章不受影响。',
      '这一页和 PDF 谁知道网址都能打开，拿到章码的人不到场也能盖。所以章只作纪念，别拿它兑奖、计学时、统计人数。',
    ],
  };
}
