import type { Check, Target } from './context.ts';
import { nearest } from './nearest.ts';
import { quote } from './quote.ts';
import { type Reference, referencesOf } from './references.ts';

/** Every reference leads to an entry that exists, those of broken entries too. One to a broken entry is no fault of its own. */
export const refMissing: Check = (content, { files, partial }) => {
  const { regions, programmes } = content.campaign.data;
  const idsIn = (kind: Target) => new Set(files.filter((file) => file.kind === kind).map(({ id }) => id));
  const known: Readonly<Record<Target, ReadonlySet<string>>> = {
    regions: new Set(regions.map(({ id }) => id)),
    programmes: new Set(programmes.map(({ id }) => id)),
    notices: idsIn('notices'),
    activities: idsIn('activities'),
    venues: idsIn('venues'),
    organizations: idsIn('organizations'),
    routes: idsIn('routes'),
    resources: idsIn('resources'),
  };
  const inBroken = files.flatMap(({ file, references = [] }) => references.map((each) => ({ ...each, file })));
  const inSound = referencesOf(content).filter(({ file }) => !partial?.has(file));
  return [...inSound, ...inBroken]
    .filter(({ to, id }) => !known[to].has(id))
    .map((reference) => ({
      code: 'ref-missing',
      file: reference.file,
      path: reference.path,
      message: `没有编号是${quote(reference.id)}的${names[reference.to]}。`,
      fix: cure(reference, known[reference.to]),
    }));
};

const names: Readonly<Record<Target, string>> = {
  regions: '县区',
  programmes: '活动板块',
  notices: '通知',
  activities: '活动',
  venues: '场馆',
  organizations: '单位',
  routes: '路线',
  resources: '推荐资源',
};

function cure({ to, id }: Reference, known: ReadonlySet<string>): string {
  const near = nearest(id, known, 3);
  const add =
    to === 'regions' || to === 'programmes'
      ? `在 campaign.json 的 ${to} 里加上它`
      : `新建 ${to}/${id}.${to === 'notices' ? 'mdx' : 'json'}`;
  return near.length > 0 ? `是不是${near.map(quote).join('或')}？不是就${add}。` : `核对编号，或${add}。`;
}
