import type { CampaignContent } from '../campaign/content.ts';
import type { Check, ContentFile } from './context.ts';
import { nearest } from './nearest.ts';
import type { Problem, ProblemPath } from './problem.ts';
import { quote } from './quote.ts';

interface Use {
  readonly file: string;
  readonly path: ProblemPath;
  readonly name: string;
}

/** Every picture that a field names is a file of the campaign's media folder, named without a path. */
export const mediaMissing: Check = (content, { files }) => usesOf(content).flatMap((use) => mediaProblems(use, files));

/** What is wrong with one use of a picture: path-escape, media-missing, or nothing. */
export function mediaProblems({ file, path, name }: Use, files: readonly ContentFile[]): readonly Problem[] {
  const fault = { severity: 'error', file, path } as const;
  if (/[/\\:%]|^\./u.test(name)) {
    const message = `图片${quote(name)}不能带路径。`;
    return [{ ...fault, code: 'path-escape', message, fix: '图片放进本城市的 media 文件夹，这里只写文件名。' }];
  }
  const media = files.filter(({ kind }) => kind === 'media').map(({ id }) => id);
  if (media.includes(name)) return [];
  const near = nearest(name, media);
  const hint = near.length > 0 ? `是不是${near.map(quote).join('或')}？` : '';
  const message = `media 文件夹里没有图片${quote(name)}。`;
  return [
    { ...fault, code: 'media-missing', message, fix: `${hint}核对文件名（分大小写），或把图片放进 media 文件夹。` },
  ];
}

function usesOf({ activities, venues }: CampaignContent): readonly Use[] {
  return [
    ...activities.flatMap(({ file, data: { poster, recap } }) => [
      ...(poster?.picture === undefined ? [] : [{ file, path: ['poster', 'picture'], name: poster.picture }]),
      ...(recap?.photos ?? []).map((name, index) => ({ file, path: ['recap', 'photos', index], name })),
    ]),
    ...venues.flatMap(({ file, data: { pictures } }) =>
      pictures.map(({ file: name }, index) => ({ file, path: ['pictures', index, 'file'], name })),
    ),
  ];
}
