import type { CampaignContent } from '../campaign/content.ts';
import { documentEnding, documentUses } from '../notice/documents.ts';
import type { Check, ContentFile } from './context.ts';
import { nearest } from './nearest.ts';
import type { Problem, ProblemPath } from './problem.ts';
import { quote } from './quote.ts';

/** One use of a picture. */
export interface PictureUse {
  readonly file: string;
  readonly path: ProblemPath;
  readonly name: string;
  /** Alternative text and caption of this use. */
  readonly text: string;
}

/** Every picture and document named in a field is a file in the campaign's media folder, named without a path. */
export const mediaMissing: Check = (content, { files }) => [
  ...pictureUsesOf(content).flatMap((use) => mediaProblems(use, files)),
  ...documentUsesOf(content).flatMap((use) => mediaProblems(use, files, '文件')),
];

/** Problems of one use of a picture: path-escape or media-missing, or an empty list. */
export function mediaProblems(
  { file, path, name }: Omit<PictureUse, 'text'>,
  files: readonly ContentFile[],
  noun: '图片' | '文件' = '图片',
): readonly Problem[] {
  if (/[/\\:%]|^\./u.test(name)) {
    const message = `${noun}${quote(name)}不能带路径。`;
    return [{ file, path, code: 'path-escape', message, fix: `${noun}放进本城市的 media 文件夹，这里只写文件名。` }];
  }
  const media = files
    .filter(({ kind, id }) => kind === 'media' && (documentEnding(id) !== undefined) === (noun === '文件'))
    .map(({ id }) => id);
  if (media.includes(name)) return [];
  const near = nearest(name, media);
  const hint = near.length > 0 ? `是不是${near.map(quote).join('或')}？` : '';
  const message = `media 文件夹里没有${noun}${quote(name)}。`;
  return [
    {
      file,
      path,
      code: 'media-missing',
      message,
      fix: `${hint}核对文件名（分大小写），或把${noun}放进 media 文件夹。`,
    },
  ];
}

const documentUsesOf = ({ notices }: CampaignContent) =>
  notices.flatMap(({ file, data }) => documentUses(data).map((use) => ({ file, ...use })));

/** Every picture named in a field. The MDX parser finds the pictures in MDX. */
export function pictureUsesOf({ activities, venues }: CampaignContent): readonly PictureUse[] {
  return [
    ...activities.flatMap(({ file, data: { poster, recap } }) => [
      ...(poster?.picture === undefined ? [] : [{ file, path: ['poster', 'picture'], name: poster.picture, text: '' }]),
      ...(recap?.photos ?? []).map((name, index) => ({ file, path: ['recap', 'photos', index], name, text: '' })),
    ]),
    ...venues.flatMap(({ file, data: { pictures } }) =>
      pictures.map(({ file: name, alt }, index) => ({ file, path: ['pictures', index, 'file'], name, text: alt })),
    ),
  ];
}
