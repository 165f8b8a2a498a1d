import type { ProblemCode } from '#domain/checks/codes.ts';
import { type LocatedProblem, located } from '#domain/checks/problem.ts';
import type { BuiltFile, BuiltFolder } from './built-folder.ts';
import type { ExpectedSite } from './expected-files.ts';
import { isFontData, licensedFonts } from './fonts.ts';
import { type ReferenceFault, type ReferenceKind, referenceFaults } from './references.ts';

export interface VerifiedSite {
  readonly built: BuiltFolder;
  readonly expected: ExpectedSite;
  /** Scheme and host of the site. Links to this origin are checked as internal links. */
  readonly origin: string;
  /** Whether a path belongs to another part of the site, where this one cannot see what is there. Default: none does. */
  readonly isElsewhere?: (path: string) => boolean;
  /** SHA-256 of fonts that may be published, mapped to the licence. Default: licensedFonts. */
  readonly licensed?: Readonly<Record<string, string>>;
}

/** The fix of program errors, which an editor can only report. */
const ours = '这是程序的问题：把这条信息发给维护网站的人。';

/** All reasons not to publish a built site, deduplicated, each with its content file where there is one. */
export function siteProblems(site: VerifiedSite): readonly LocatedProblem[] {
  return [
    ...missingFiles(site),
    ...publishedDrafts(site),
    ...posterFaults(site),
    ...cutOff(site),
    ...faultyReferences(site),
    ...unlicensedFonts(site),
  ];
}

function missingFiles({ built, expected }: VerifiedSite): readonly LocatedProblem[] {
  const missing = new Map(
    expected.files.filter(({ path }) => !built.paths.has(decodeURI(path))).map((file) => [file.path, file]),
  );
  return [...missing.values()].map(({ path, what, source }) =>
    problem('page-missing', source, `网站里没有它的${what} ${path}。`, ours),
  );
}

function publishedDrafts({ built, expected }: VerifiedSite): readonly LocatedProblem[] {
  return expected.drafts
    .filter(({ path }) => built.paths.has(path))
    .map(({ path, what, source }) =>
      problem('draft-published', source, `这是草稿，网站里却有它的${what} ${path}。`, ours),
    );
}

const posterSize = [600, 350] as const;

function posterFaults({ built: { posters }, expected }: VerifiedSite): readonly LocatedProblem[] {
  const wanted = new Map(
    expected.files.filter(({ what }) => what === '海报').map(({ path, source }) => [path, source]),
  );
  return [...posters].flatMap(([path, size]) => {
    const source = wanted.get(path);
    if (source === undefined) {
      return problem('poster-stray', path, '这张海报不属于任何活动。', ours);
    }
    if (size?.[0] === posterSize[0] && size[1] === posterSize[1]) return [];
    const found = size ? `是 ${size.join('×')}` : '不是 PNG 图片';
    return problem(
      'poster-size',
      source,
      `海报 ${path} ${found}，应当是 600×350 的 PNG。`,
      '删去 .cache/posters 再生成一次。',
    );
  });
}

const cutOff = ({ built, expected }: VerifiedSite): readonly LocatedProblem[] =>
  built.pages
    .filter(({ whole }) => !whole)
    .map(({ path }) =>
      problem('page-cut-off', sourceOf(path, expected), `页面 ${path} 没有写完。`, '看看磁盘是不是满了，再生成一次。'),
    );

function unlicensedFonts({ built, licensed = licensedFonts }: VerifiedSite): readonly LocatedProblem[] {
  const fix = '删去这个字体：页面用系统的字体。确有公开发布的许可（如 OFL）的，把它的校验值和许可证记在 fonts.ts 里。';
  const files = [...built.fonts].filter(([, checksum]) => !Object.hasOwn(licensed, checksum));
  const inFiles = [...built.pages, ...built.styles].filter(({ assets }) => [...assets].some(isFontData));
  return [
    ...files.map(([path, checksum]) =>
      problem('font-licence', path, `字体没有许可证记录（SHA-256 ${checksum.slice(0, 12)}…）。`, fix),
    ),
    ...inFiles.map(({ path }) => problem('font-licence', path, '里面嵌了一个字体，没有许可证记录。', fix)),
  ];
}

/** Broken references. Equal faults on several pages are merged into one problem. */
function faultyReferences({ built, expected, origin, isElsewhere }: VerifiedSite): readonly LocatedProblem[] {
  const faultOf = referenceFaults(built, origin, isElsewhere);
  const found = new Map<string, { readonly fault: ReferenceFault; readonly on: string[] }>();
  const note = (file: BuiltFile, target: string, kind: ReferenceKind) => {
    const fault = faultOf(file.path, target, kind);
    if (!fault) return;
    const known = found.get(fault.message);
    if (known) known.on.push(file.path);
    else found.set(fault.message, { fault, on: [file.path] });
  };
  for (const file of [...built.pages, ...built.styles]) {
    for (const target of file.links) note(file, target, 'link');
    for (const target of file.assets) note(file, target, 'asset');
  }
  return [...found.values()].map(({ fault: { code, message, fix }, on }) => {
    const [first = ''] = on;
    const pages = on.length > 1 ? `${first} 等 ${on.length} 个页面` : first;
    return problem(code, sourceOf(first, expected), `${pages}：${message}`, fix);
  });
}

/** The content file of an expected file; the path itself for any other page. */
const sourceOf = (path: string, { files }: ExpectedSite): string =>
  files.find((file) => file.path === path)?.source ?? path;

const problem = (code: ProblemCode, file: string, message: string, fix: string): LocatedProblem =>
  located({ code, file, path: [], message, fix });
