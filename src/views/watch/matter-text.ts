import type { Lack, Turn } from '#domain/watch/matters.ts';
import { longDay } from '../format/date.ts';

/** A missing fact, and its cure. */
export function lackText(lack: Lack): { readonly message: string; readonly fix: string } {
  switch (lack.kind) {
    case 'no-contact':
      return { message: '联系方式没有电话，也没有邮箱。', fix: '在 contact 里加上办公电话或公务邮箱。' };
    case 'no-deadline':
      return { message: '时间节点没有一个写了日期。', fix: '照通知在 deadlines 里写上；通知没有给日期的，不用管。' };
    case 'ruleset-missing':
      return { message: '要用的平台规则没有。', fix: '在 rulesets/ 里新建，或改 ruleset。' };
    case 'ruleset-unverified':
      return { message: '平台规则是往年的，没有核实。', fix: '见到当年的填报指南，照它改好，删去 unverified。' };
    case 'platform-closed':
      return { message: `平台规则说发布到 ${longDay(lack.on)} 为止，活动还没有办完。`, fix: '核对当年的填报指南。' };
    case 'undated':
      return { message: `“${lack.name}”快到了，还有时间没定的场次。`, fix: '问主办单位；定了的写上。' };
    case 'no-recap':
      return {
        message: `${lack.count} 项活动办完了，还没有写回顾（recap）：推优和总结最早的到${longDay(lack.by)}止。`,
        fix: '向主办单位要人数、照片、报道，写进活动的 recap；还差什么看网站的 organize/recommendation/。',
      };
    default:
      return lack satisfies never;
  }
}

/** A change that happens on a day, without the day. */
export function turnText(turn: Turn): string {
  switch (turn.kind) {
    case 'begins':
      return '活动集中开展的第一天';
    case 'ends':
      return '活动集中开展的最后一天';
    case 'platform-closes':
      return '平台发布活动的最后一天';
    case 'deadline':
      return `截止：${turn.what}（${turn.who}）`;
    case 'booking-opens':
      return `“${turn.name}”开始预约`;
    case 'booking-closes':
      return `“${turn.name}”预约截止`;
    case 'sessions':
      return `有 ${turn.count} 场`;
    default:
      return turn satisfies never;
  }
}
