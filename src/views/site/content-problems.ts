import type { LocatedProblem } from '#domain/checks/problem.ts';
import { type Address, campaignLinks } from './links.ts';

/** What development tells of the content on one page. */
export interface ContentProblemsView {
  /** Of the file that the page is made from. */
  readonly here: readonly LocatedProblem[];
  /** The same, and without any those of the campaign: why a page may be missing. */
  readonly around: readonly LocatedProblem[];
  readonly all: readonly LocatedProblem[];
  /** “2 个错误，1 个提醒”; empty without any. */
  readonly counts: string;
  /** Path of the page that lists all. */
  readonly list: string;
}

/** The problems of the content, `path` being the page that is looked at. */
export function contentProblemsView(
  problems: readonly LocatedProblem[],
  path: string,
  address: Address,
): ContentProblemsView {
  const placed = problems.map((problem) => ({ problem, ...pagesOf(problem, address) }));
  const here = placed.filter(({ pages, home }) => pages.some((page) => isAt(path, page, home)));
  const inCampaign = placed.filter(({ home }) => home !== undefined && path.startsWith(home));
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  return {
    here: here.map(({ problem }) => problem),
    around: (here.length > 0 ? here : inCampaign).map(({ problem }) => problem),
    all: problems,
    counts: [...(errors ? [`${errors} 个错误`] : []), ...(warnings ? [`${warnings} 个提醒`] : [])].join('，'),
    list: `${address.base}problems/`,
  };
}

/** The page itself or one below it, such as an attachment's; everything is below a home. */
const isAt = (path: string, page: string, home: string | undefined): boolean =>
  page === home ? path === page : path.startsWith(page);

interface ProblemPages {
  readonly home: string | undefined;
  readonly pages: readonly string[];
}

/** An entry's own page and its filling-in assistant; for what has no page, campaign.json and pictures, the campaign's home. */
function pagesOf({ file }: LocatedProblem, address: Address): ProblemPages {
  const [campaign, folder, name] = /(?:^|\/)campaigns\/(.+)$/u.exec(file)?.[1]?.split('/') ?? [];
  if (campaign === undefined) return { home: undefined, pages: [] };
  const { home, organize } = campaignLinks(address, campaign);
  if (folder === undefined || name === undefined || folder === 'media') return { home, pages: [home] };
  const page = `${folder}/${name.replace(/\.[^.]*$/u, '')}/`;
  return { home, pages: [home + page, organize + page] };
}
