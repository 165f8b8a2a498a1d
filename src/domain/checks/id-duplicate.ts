import type { CampaignContent } from '../campaign/content.ts';
import type { Check, ContentFile } from './context.ts';
import type { Problem, ProblemPath } from './problem.ts';
import { quote } from './quote.ts';

/**
 * No two entries share an address. Reports files whose names differ only by extension, case, Unicode form or
 * punctuation, and list elements with the same id.
 */
export const idDuplicate: Check = (content, { files }) => [
  ...duplicateFiles(files),
  ...listsOf(content).flatMap(duplicateElements),
];

function duplicateFiles(files: readonly ContentFile[]): readonly Problem[] {
  const groups = Map.groupBy(files, ({ kind, id }) => `${kind}/${sameAddress(id)}`);
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map(({ file }) => ({
      code: 'id-duplicate',
      file,
      path: [],
      message: `和 ${first?.file} 的编号一样。`,
      fix: '换一个文件名，或删去其中一个；只差大小写、标点、扩展名也算一样。',
    })),
  );
}

const sameAddress = (id: string) =>
  id
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}-]/gu, '');

interface List {
  readonly file: string;
  readonly path: ProblemPath;
  /** Name of the id field. */
  readonly field: string;
  readonly ids: readonly (string | undefined)[];
}

function listsOf({ campaign, activities, notices, venues }: CampaignContent): readonly List[] {
  const { regions, programmes, targets, deadlines } = campaign.data;
  const inCampaign = Object.entries({ regions, programmes, targets, deadlines }).map(([name, elements]) => ({
    file: campaign.file,
    path: [name],
    field: 'id',
    ids: elements.map(({ id }) => id),
  }));
  return [
    ...inCampaign,
    { file: campaign.file, path: ['regions'], field: 'code', ids: regions.map(({ code }) => code) },
    ...activities.map(({ file, data }) => ({
      file,
      path: ['sessions'],
      field: 'id',
      ids: data.sessions.map(({ id }, index) => id ?? String(index + 1)),
    })),
    ...notices.map(({ file, data }) => ({
      file,
      path: ['attachments'],
      field: 'id',
      ids: data.attachments.map(({ id }) => id),
    })),
    ...venues.map(({ file, data }) => ({
      file,
      path: ['plan', 'booths'],
      field: 'number',
      ids: data.plan?.booths.map(({ number }) => String(number)) ?? [],
    })),
  ];
}

function duplicateElements({ file, path, field, ids }: List): readonly Problem[] {
  return ids.flatMap((id, index) => {
    const first = ids.indexOf(id);
    if (id === undefined || first === index) return [];
    return {
      code: 'id-duplicate',
      file,
      path: [...path, index, field],
      message: `编号${quote(id)}和第 ${first + 1} 项的一样。`,
      fix: '换一个编号，或删去重复的一项。',
    };
  });
}
