import type { LocatedProblem } from '#domain/checks/problem.ts';
import { type Address, campaignLinks } from './links.ts';

/** Content problems shown on a page in development. */
export interface ContentProblemsView {
  /** Problems of the file that the page is generated from. */
  readonly here: readonly LocatedProblem[];
  /** Same as `here`; when that is empty, all problems of the campaign, which may explain a missing page. */
  readonly around: readonly LocatedProblem[];
  readonly all: readonly LocatedProblem[];
  /** “2 个错误，1 个提醒”; empty without problems. */
  readonly counts: string;
  /** Path of the page that lists all problems. */
  readonly list: string;
}

/**
 * Selects the content problems for a page.
 * @param path path of the page being viewed
 */
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

/**
 * The page itself or one below it, such as an attachment's. A campaign's home matches exactly, because every page is
 * below it.
 */
const isAt = (path: string, page: string, home: string | undefined): boolean =>
  page === home ? path === page : path.startsWith(page);

interface ProblemPages {
  readonly home: string | undefined;
  readonly pages: readonly string[];
}

/**
 * An entry's own page and its filling-in assistant. For campaign.json and pictures, which have no page: the campaign's
 * home.
 */
function pagesOf({ file }: LocatedProblem, address: Address): ProblemPages {
  const [campaign, folder, name] = /(?:^|\/)campaigns\/(.+)$/u.exec(file)?.[1]?.split('/') ?? [];
  if (campaign === undefined) return { home: undefined, pages: [] };
  const { home, organize } = campaignLinks(address, campaign);
  if (folder === undefined || name === undefined || folder === 'media') return { home, pages: [home] };
  const page = `${folder}/${name.replace(/\.[^.]*$/u, '')}/`;
  return { home, pages: [home + page, organize + page] };
}
