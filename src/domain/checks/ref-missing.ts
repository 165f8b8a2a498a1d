import { placeWords } from '../campaign/place-words.ts';
import { entryKinds, isPartKind, type ReferenceTarget, targetLabel } from '../site/kinds.ts';
import type { Check } from './context.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { quote } from './quote.ts';
import { type EntryNames, entriesNamed, namesOf } from './reference-names.ts';
import { referencesOf } from './references.ts';

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
    .map(({ file, path, to, id }) => {
      const written = { to, id, known: [...idsOf(to)], called: namesOf(content, to), label: labelOf(to) };
      return { code: 'ref-missing', file, path, ...(nameForId(written) ?? formerId(written) ?? unknownId(written)) };
    });
};

interface Written {
  readonly to: ReferenceTarget;
  readonly id: string;
  readonly known: readonly string[];
  readonly called: readonly EntryNames[];
  readonly label: string;
}

type Told = Pick<Problem, 'message' | 'fix'>;

function nameForId({ to, id, called, label }: Written): Told | undefined {
  const [found, ...others] = entriesNamed(id, to, called);
  if (found === undefined) return undefined;
  const fix = others.length === 0 ? `写 ${found}。` : `有几个：${[found, ...others].join('、')}，看文件里是哪一个。`;
  return { message: `${quote(id)}是${label}的名称，这里写编号。`, fix };
}

function formerId({ id, called }: Written): Told | undefined {
  const found = called.find(({ formerIds }) => formerIds.includes(id));
  return found && { message: `${quote(id)}是从前的编号。`, fix: `写 ${found.id}。` };
}

function unknownId({ to, id, known, called, label }: Written): Told {
  const message = `没有编号是${quote(id)}的${label}。`;
  if (!/^[a-z0-9-]+$/u.test(id)) return { message, fix: cureOfName({ to, id, known, called }) };
  const near = nearest(id, known, 3);
  const add = isPartKind(to)
    ? `在 campaign.json 的 ${to} 里加上它`
    : `新建 ${to}/${id}.${entryKinds[to].extensions[0]}`;
  return {
    message,
    fix: near.length > 0 ? `是不是${near.map(quote).join('或')}？不是就${add}。` : `核对编号，或${add}。`,
  };
}

/** Of regions no name is proposed: 沿滩区 is as near to 大安区 as to any. */
function cureOfName({ to, id, known, called }: Omit<Written, 'label'>): string {
  const [near] =
    to === 'regions'
      ? []
      : nearest(
          id,
          called.flatMap(({ names }) => names),
        );
  const entry = called.find(({ names }) => near !== undefined && names.includes(near));
  const add = isPartKind(to) ? `在 campaign.json 的 ${to} 里加上` : `在 ${to} 里新建一个文件`;
  if (near !== undefined && entry) return `是不是${quote(near)}？写 ${entry.id}。不是就${add}，写它的编号。`;
  const example = known.length > 0 ? `，例如 ${known[0]}` : '';
  return `写编号${isPartKind(to) ? '' : '（文件名）'}${example}；没有的，${add}。`;
}
