import type { VenueNode } from '#domain/activity/activity-node.ts';
import type { ViewContext } from '../site/view-context.ts';

/** An organization on the booth plan of a venue. */
export interface BoothView {
  readonly number: number;
  readonly name: string;
  readonly href: string;
  /** True for a collective name, which may cover several booths. */
  readonly collective: boolean;
}

export interface BoothPlanView {
  readonly title: string;
  readonly schematic: boolean;
  readonly note: string;
  readonly booths: readonly BoothView[];
}

/** The booth plan of a venue, sorted by number; undefined when it has none. */
export function boothPlanView({ venue: { plan } }: VenueNode, { site, links }: ViewContext): BoothPlanView | undefined {
  if (!plan) return undefined;
  const booths = [...plan.booths]
    .sort((a, b) => a.number - b.number)
    .map(({ number, organization }) => {
      const unit = site.organizations.find(({ id }) => id === organization)?.organization;
      return {
        number,
        name: unit?.name ?? organization,
        href: links.organization(organization),
        collective: unit?.kind === '集体名称',
      };
    });
  return { title: plan.title, schematic: plan.schematic, note: planNote(plan.schematic, booths), booths };
}

function planNote(schematic: boolean, booths: readonly BoothView[]): string {
  const collective = booths.filter((booth) => booth.collective).length;
  return [
    schematic ? '示意图：只按名单的顺序排列，不是现场的实际位置。' : '',
    collective > 0 ? `白色的 ${collective} 项是集体名称，可能不止一个展位。` : '',
  ].join('');
}
