import { wordConversion } from './convert-words.ts';
import { eachCharacter, phrases } from './phrases.ts';

/** Names that occur in a campaign's texts. */
export interface KnownNames {
  /** Full names of persons. */
  readonly persons: readonly string[];
  /** Names of units and venues. */
  readonly units: readonly string[];
}

/** A document number: the issuer's code before the year (GB/T 9704—2012, 7.2.5) must not be converted. */
const documentNumber = String.raw`\p{Script=Han}*〔\d{4}〕第?\d+号`;

/**
 * Converts Simplified to Traditional characters in the Taiwan standard forms (裡, 為, 群), which readers in Taiwan and
 * overseas know; OpenCC's own forms (裏, 爲, 羣) are rare in print. Converts characters only: with Taiwan's phrases OpenCC
 * would rename units and activities (信息中心 to 資訊中心). Names of persons are converted character by character, with
 * the forms of surnames (于, 范, 鍾); a name of a unit by itself, so that no word reaches across its ends.
 * @returns a function with a cache, because most texts occur on many pages
 */
export function traditionalText({ persons, units }: KnownNames = { persons: [], units: [] }): (text: string) => string {
  tables ??= readTables();
  const { table, words } = tables;
  const person = new Set(persons);
  const unit = new Set(units);
  const known = new Map<string, string>();
  const kept = new RegExp(
    [documentNumber, ...[...persons, ...units].toSorted(longestFirst).map(RegExp.escape)].join('|'),
    'gu',
  );

  const converted = (text: string): string => {
    let [result, at] = ['', 0];
    for (const { 0: name, index } of text.matchAll(kept)) {
      result += words(text.slice(at, index));
      if (person.has(name)) result += eachCharacter(name, table.nameCharacters);
      else result += unit.has(name) ? words(name) : name;
      at = index + name.length;
    }
    return result + words(text.slice(at));
  };

  return (text) => {
    const found = known.get(text) ?? converted(text);
    known.set(text, found);
    return found;
  };
}

let tables: ReturnType<typeof readTables> | undefined;

/** Read once: they are the same for all campaigns, and take half a second. */
function readTables() {
  const table = phrases();
  return { table, words: wordConversion(table) };
}

const longestFirst = (a: string, b: string): number => b.length - a.length;
