import type { CampaignContent, Entry } from '../campaign/content.ts';
import { entryKindNames } from '../site/kinds.ts';
import type { Check } from './context.ts';
import type { Problem, ProblemPath } from './problem.ts';

/**
 * No list of an entry has the same element twice: a host, an audience, a session, a telephone number. Sessions are the
 * same whatever their ids. Stops of a route may be visited again, but not one after the other.
 */
export const listedTwice: Check = (content) => entriesOf(content).flatMap(twiceIn);

const entriesOf = (content: CampaignContent): readonly Entry<object>[] => [
  content.campaign,
  ...entryKindNames.flatMap((kind): readonly Entry<object>[] => content[kind]),
];

function twiceIn({ file, data }: Entry<object>): readonly Problem[] {
  const problems: Problem[] = [];
  visit(data, [], (list, path) => {
    const repeated = repetitionIn(list, path.at(-1));
    if (!repeated) return;
    const [first, index] = repeated;
    problems.push({
      code: 'listed-twice',
      file,
      path: [...path, index],
      message: `${path.at(-1) === 'sessions' ? '这一场' : '这一项'}和第 ${first + 1} 项一样。`,
      fix: '多出的一项删去；本来要写别的，改成别的。',
    });
  });
  return problems;
}

/** Columns and fields of forms repeat as the original does. */
const asOriginal: ReadonlySet<string> = new Set(['attachments']);

function visit(value: object, path: (string | number)[], look: (list: readonly unknown[], path: ProblemPath) => void) {
  const isList = Array.isArray(value);
  if (isList && value.length > 1) look(value, path);
  for (const key in value) {
    const child: unknown = Reflect.get(value, key);
    if (typeof child !== 'object' || child === null || asOriginal.has(key)) continue;
    path.push(isList ? Number(key) : key);
    visit(child, path, look);
    path.pop();
  }
}

/** Indexes of the first element that repeats another: of that other, and its own. */
function repetitionIn(
  list: readonly unknown[],
  name: string | number | undefined,
): readonly [number, number] | undefined {
  if (list.every((element) => typeof element === 'string') && new Set(list).size === list.length) return undefined;
  const seen = new Map<string, number>();
  for (const [index, element] of list.entries()) {
    const key = keyOf(element, name === 'sessions', index);
    const first = seen.get(key);
    if (first !== undefined && (name !== 'stops' || first === index - 1)) return [first, index];
    seen.set(key, index);
  }
  return undefined;
}

/** Timed and all-day sessions are compared without their ids. Other sessions never count as duplicates. */
function keyOf(element: unknown, isSession: boolean, index: number): string {
  if (typeof element !== 'object' || element === null) return String(element);
  if (!isSession) return JSON.stringify(element);
  const isDated = 'kind' in element && (element.kind === 'timed' || element.kind === 'all-day');
  return JSON.stringify({ ...element, id: isDated ? undefined : index });
}
