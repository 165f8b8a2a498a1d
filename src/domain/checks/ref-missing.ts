import { placeWords } from '../campaign/place-words.ts';
import { entryKinds, isPartKind, type ReferenceTarget, targetLabel } from '../site/kinds.ts';
import type { Check } from './context.ts';
import { nearest } from './nearest.ts';
import { quote } from './quote.ts';
import { type Reference, referencesOf } from './references.ts';

/** Every reference has a target, including references in broken entries. A broken entry is a valid target. */
export const refMissing: Check = (content, { files, partial }) => {
  const filesOf = Map.groupBy(files, ({ kind }) => kind);
  const known = new Map<ReferenceTarget, ReadonlySet<string>>();
  const idsOf = (target: ReferenceTarget): ReadonlySet<string> => {
    const found = known.get(target);
    if (found) return found;
    const among = isPartKind(target) ? content.campaign.data[target] : (filesOf.get(target) ?? []);
    const ids = new Set(among.map(({ id }) => id));
    known.set(target, ids);
    return ids;
  };
  // A list that does not fit is absent from a partially parsed campaign.
  const isUnknown = (target: ReferenceTarget): boolean =>
    isPartKind(target) && content.campaign.data[target].length === 0 && partial?.has(content.campaign.file) === true;
  const labelOf = (target: ReferenceTarget) =>
    target === 'regions' ? placeWords(content.campaign.data).region : targetLabel(target);
  const inBroken = files.flatMap(({ file, references = [] }) => references.map((each) => ({ ...each, file })));
  const inSound = referencesOf(content).filter(({ file }) => !partial?.has(file));
  return [...inSound, ...inBroken]
    .filter(({ to, id }) => !idsOf(to).has(id) && !isUnknown(to))
    .map((reference) => ({
      code: 'ref-missing',
      file: reference.file,
      path: reference.path,
      message: `没有编号是${quote(reference.id)}的${labelOf(reference.to)}。`,
      fix: cure(reference, idsOf(reference.to)),
    }));
};

function cure({ to, id }: Reference, known: ReadonlySet<string>): string {
  const near = nearest(id, known, 3);
  const add = isPartKind(to)
    ? `在 campaign.json 的 ${to} 里加上它`
    : `新建 ${to}/${id}.${entryKinds[to].extensions[0]}`;
  return near.length > 0 ? `是不是${near.map(quote).join('或')}？不是就${add}。` : `核对编号，或${add}。`;
}
