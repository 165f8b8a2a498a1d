import type { Entry } from '../campaign/content.ts';
import type { Check } from './context.ts';
import type { Problem } from './problem.ts';
import { quote } from './quote.ts';

/** A former id is unique within its folder: no entry's current id, and listed once in all entries. */
export const formerIdTaken: Check = ({ id: _, campaign: __, ...folders }) => Object.values(folders).flatMap(takenIn);

type Entries = readonly Entry<{ readonly formerIds: readonly string[] }>[];

function takenIn(entries: Entries): readonly Problem[] {
  const owners = new Map(entries.map(({ id, file }) => [id, file]));
  return entries.flatMap(({ file, data }) =>
    data.formerIds.flatMap((id, index) => {
      const owner = owners.get(id);
      if (owner === undefined) {
        owners.set(id, file);
        return [];
      }
      return {
        code: 'former-id-taken',
        file,
        path: ['formerIds', index],
        message: `旧编号${quote(id)}已经有了：${owner === file ? '就在这个文件里' : owner}。`,
        fix: '一个旧编号只能通到一处，也不能是现在的编号；改对，或删去这一项。',
      };
    }),
  );
}
