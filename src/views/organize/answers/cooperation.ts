import { ancestorsOf } from '#domain/programme/tree.ts';
import type { Programme } from '#schemas/campaign.ts';
import { type Answering, labelled, plain, ready, unready } from './answer.ts';

/** 是否纳入联合行动, 是否纳入科普专项行动: yes with the names of the actions of that kind, or no. */
export const actionAnswer =
  (kind: Extract<Programme['kind'], 'joint' | 'special'>): Answering =>
  ({ node, site }) => {
    const actions = node.programmes.flatMap((programme) => {
      const way = [programme, ...ancestorsOf(programme, site.campaign.programmes)];
      return way.find((each) => each.kind === kind)?.name ?? [];
    });
    if (actions.length === 0) return ready([plain('否')]);
    return ready([plain('是'), ...[...new Set(actions)].map((name) => labelled('行动', name))]);
  };

export const youthFestivalAnswer: Answering = ({ node }) =>
  ready([plain(node.activity.youthScienceFestival ? '是' : '否')]);

/**
 * Whether the activity is held with ministries or societies, and with which; needs a check when the content does not
 * say.
 */
export const cooperationAnswer =
  (partners: 'ministries' | 'societies'): Answering =>
  ({ node }) => {
    const { cooperation } = node.activity;
    if (!cooperation) {
      return unready('check', `内容里没有写：核实后选“是”或“否”。有合作的，在 cooperation.${partners} 里写单位。`);
    }
    const names = cooperation[partners];
    if (names.length === 0) return ready([plain('否')]);
    return ready([plain('是'), ...names.map((name) => labelled('合作单位', name))]);
  };
