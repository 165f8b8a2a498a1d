import type { NoticeNode } from '#domain/campaign/site.ts';
import type { Attachment } from '#schemas/notice.ts';
import type { ViewContext } from '../../site/view-context.ts';
import { type FormFile, isOfKeyActivities } from './form-files.ts';

export interface FormDownload {
  readonly href: string;
  /** For example `空白表（Word）`. */
  readonly label: string;
  /** Suggested file name of the download. */
  readonly name: string;
}

/** The files of a form, as its page lists them. */
export interface FormDownloads {
  /** The blank file and the file with all activities. */
  readonly main: readonly FormDownload[];
  /** Files filled for one organization or from one activity each. */
  readonly each: { readonly legend: string; readonly files: readonly FormDownload[] } | undefined;
}

/** The downloads of an attachment; empty when it is neither form nor table. */
export function formDownloads(
  files: readonly FormFile[],
  attachment: Attachment,
  notice: NoticeNode,
  { links, site }: ViewContext,
): FormDownloads {
  const download = ({ name, ending, what }: FormFile): FormDownload => ({
    href: links.formFile(notice.id, attachment.id, `${name}.${ending}`),
    label: `${what}（${programs[ending]}）`,
    name: `${attachment.title}-${what.replace(/[\\/:*?"<>|]/gu, ' ')}.${ending}`,
  });
  const ofOne = isOfKeyActivities(attachment, site) ? '一项重点活动' : '一项活动';
  const isOfOne = ({ name }: FormFile) => name.includes('/');
  const each = files.filter(isOfOne);
  return {
    main: files.filter((file) => !isOfOne(file)).map(download),
    each:
      each.length === 0
        ? undefined
        : {
            legend: `${each[0]?.name.startsWith('units/') ? '一个单位' : ofOne}一张，已经填好`,
            files: each.map(download),
          },
  };
}

const programs = { docx: 'Word', xlsx: 'Excel' } as const;
