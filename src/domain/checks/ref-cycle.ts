import type { CampaignContent } from '../campaign/content.ts';
import type { Check } from './context.ts';
import type { Problem, ProblemPath } from './problem.ts';

/** No parent, forwarding or replacement chain forms a cycle. Reports each cycle once, at the first member found. */
export const refCycle: Check = (content) =>
  chainsOf(content).flatMap(({ what, links }) =>
    cyclesIn(links).map((cycle): Problem => {
      const [first] = cycle;
      const ids = [...cycle, first].map((link) => link?.id).join(' → ');
      return {
        code: 'ref-cycle',
        file: first?.file ?? content.campaign.file,
        path: first?.path ?? [],
        message: `${what}绕成了圈：${ids}。`,
        fix: '断开其中一处：删去它，或改成别的编号。',
      };
    }),
  );

interface Link {
  readonly id: string;
  readonly next: string | undefined;
  readonly file: string;
  readonly path: ProblemPath;
}

function chainsOf({ campaign, organizations, notices }: CampaignContent) {
  return [
    {
      what: '上级单位',
      links: organizations.map(({ id, file, data }) => ({ id, next: data.parent, file, path: ['parent'] })),
    },
    {
      what: '上级板块',
      links: campaign.data.programmes.map(({ id, parent }, index) => ({
        id,
        next: parent,
        file: campaign.file,
        path: ['programmes', index, 'parent'],
      })),
    },
    {
      what: '转发的通知',
      links: notices.map(({ id, file, data }) => ({ id, next: data.forwards, file, path: ['forwards'] })),
    },
    {
      what: '代替的通知',
      links: notices.map(({ id, file, data }) => ({ id, next: data.replaces, file, path: ['replaces'] })),
    },
  ] satisfies readonly { readonly what: string; readonly links: readonly Link[] }[];
}

function cyclesIn(links: readonly Link[]): readonly (readonly Link[])[] {
  const byId = new Map(links.map((link) => [link.id, link]));
  const done = new Set<string>();
  const cycles: (readonly Link[])[] = [];
  for (const start of links) {
    const trail: Link[] = [];
    let link: Link | undefined = start;
    while (link && !done.has(link.id)) {
      done.add(link.id);
      trail.push(link);
      link = link.next === undefined ? undefined : byId.get(link.next);
    }
    const from = link ? trail.indexOf(link) : -1;
    if (from !== -1) cycles.push(trail.slice(from));
  }
  return cycles;
}
