import { quote } from '../checks/quote.ts';
import type { Matcher, Named } from '../import/units/matcher.ts';
import { unknownName } from '../import/units/unit-cells.ts';
import { allOf, asked, type Codec, found, type NameIndex, type Reading, type Referable } from './codec.ts';

const labels: Readonly<Record<Referable, readonly [what: string, cure: string]>> = {
  programmes: ['活动板块', '照 campaign.json 里的写名称或编号。'],
  regions: ['县区', '照 campaign.json 里的写名称或编号。'],
  venues: ['场馆', '核对名称；新的场馆先在 venues 里加一个文件。'],
  organizations: ['单位', '核对全称；新的单位先在 organizations 里加一个文件，或导入时加 --create。'],
  notices: ['通知', '写通知的标题或编号（文件名）。'],
};

/** An entry by its name where the name leads back to it, else by its id. */
export const reference = (to: Referable): Codec<string> => ({
  write: (id, { entries }) => entries[to].nameOf(id),
  read: (cell, { entries }) => {
    const match = entries[to].matcher.find(cell.trim());
    return match.kind === 'found' ? found(match.id) : unknown(match, to);
  },
  isLoose: true,
});

/** Entries, a name a line; several known names in a line are read too. */
export const references = (to: Referable): Codec<readonly string[]> => ({
  write: (ids, names) => ids.map((id) => names.entries[to].nameOf(id)).join('\n'),
  read: (cell, { entries }) => {
    const matches = cell.split(/[\r\n]+/u).flatMap((each) => entries[to].matcher.findAll(each));
    const readings = matches.map(
      (match): Reading<string> => (match.kind === 'found' ? found(match.id) : unknown(match, to)),
    );
    return allOf(readings);
  },
  isLoose: true,
});

function unknown(match: Parameters<typeof unknownName>[0], to: Referable): Reading<never> {
  const [what, cure] = labels[to];
  const { message, fix } = unknownName(match, what, cure);
  return asked(message, fix === '' ? `核对${quote(match.text)}。` : fix);
}

/** The names of entries for a table. An entry whose name is shared or has several lines is written as its id. */
export function nameIndex(known: readonly Named[], own: Matcher): NameIndex {
  const names = new Map(known.map(({ id, names: [name] }) => [id, name]));
  const leadsBack = (name: string, id: string) => {
    const [match, ...others] = own.findAll(name);
    return others.length === 0 && match?.kind === 'found' && match.id === id;
  };
  return {
    matcher: own,
    nameOf: (id) => {
      const name = names.get(id);
      return name !== undefined && !/[\r\n]/u.test(name) && leadsBack(name, id) ? name : id;
    },
  };
}
