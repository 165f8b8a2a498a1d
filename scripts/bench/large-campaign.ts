import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { addDays } from '#domain/time/day.ts';

/** Days of the window: a whole September, as since 2025. */
const windowDays = 30;
/** Every other round of copies takes place at further copies of the venues and organizations. */
const roundsPerPlace = 2;
const placeKinds = ['venues', 'organizations'] as const;

type Written = Readonly<Record<string, unknown>>;

/**
 * Writes a content folder with one campaign of `total` activities in 30 days: a real one, and copies of its JSON
 * activities on other days, at copies of its venues, by copies of its organizations. The copies are no samples, as
 * samples are left out of many lists. They pass the content check. Deterministic.
 * @param source folder of the real campaign
 * @param target content folder to write, with the rule sets of the real one
 * @throws RangeError when the campaign has more activities already.
 */
export function writeLargeCampaign(source: string, target: string, total: number): void {
  const folder = path.join(target, 'campaigns', path.basename(source));
  cpSync(source, folder, { recursive: true });
  cpSync(path.join(source, '..', '..', 'rulesets'), path.join(target, 'rulesets'), { recursive: true });
  lengthen(path.join(folder, 'campaign.json'));
  const activities = path.join(folder, 'activities');
  const originals = entriesIn(activities);
  const missing = total - readdirSync(activities).length;
  if (missing < 0) throw new RangeError(`${source} has more than ${total} activities.`);
  const rounds = Math.ceil(missing / originals.length);
  for (let place = 1; place <= Math.floor((rounds + 1) / roundsPerPlace); place += 1) copyPlaces(folder, place);
  for (let index = 0; index < missing; index += 1) {
    const original = originals[index % originals.length];
    const round = Math.floor(index / originals.length) + 2;
    if (original) write(path.join(activities, `${original.id}-${round}.json`), moved(original.entry, round));
  }
}

function lengthen(file: string): void {
  const { poster: _sizes, passport: _passport, ...campaign } = read(file);
  const { from } = campaign['window'] as { readonly from: string };
  const to = addDays(from, windowDays - 1);
  write(file, { ...campaign, window: { from, to }, counted: { from: addDays(from, -45), to: addDays(to, 45) } });
}

/** The number of the copies of places and units that a round of activities has. */
const placeOf = (round: number): number => Math.floor(round / roundsPerPlace);

function copyPlaces(folder: string, place: number): void {
  for (const kind of placeKinds) {
    for (const { id, entry } of entriesIn(path.join(folder, kind)).filter(({ id }) => !/-\d+$/u.test(id))) {
      const { formerIds: _former, plan: _plan, pictures: _pictures, sample: _sample, ...facts } = entry;
      const name = `${facts['name']}（${place}号）`;
      const short = 'shortName' in facts ? { shortName: `${facts['shortName']}${place}号` } : {};
      write(path.join(folder, kind, `${id}-${place}.json`), { ...facts, ...short, name });
    }
  }
}

function moved(activity: Written, round: number): Written {
  const { formerIds: _former, poster: _poster, sample: _sample, ...facts } = activity;
  const [place, shift] = [placeOf(round), (round * 7) % (windowDays - 10)];
  const text = JSON.stringify(facts)
    .replace(/\d{4}-\d{2}-\d{2}(?=[T"])/gu, (day) => addDays(day, shift))
    .replace(/"venue":"([a-z0-9-]+)"/gu, `"venue":"$1-${place}"`)
    .replace(/"(?:hosts|organizers|coOrganizers)":\[[^\]]*\]/gu, (list) =>
      list.replace(/"([^"]+)"(?=[,\]])/gu, `"$1-${place}"`),
    )
    .replace(/"room":"([^"]*)"/gu, `"room":"$1${round}"`);
  const copy = JSON.parse(text) as Written;
  const number = `（第${round}场）`;
  const name = [...String(copy['name'])].slice(0, 50 - number.length).join('') + number;
  return { ...copy, name, ...('room' in copy || !('venue' in copy) ? {} : { room: `场地${round}` }) };
}

const entriesIn = (folder: string): readonly { readonly id: string; readonly entry: Written }[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({ id: path.basename(name, '.json'), entry: read(path.join(folder, name)) }));

const read = (file: string): Written => JSON.parse(readFileSync(file, 'utf8')) as Written;

const write = (file: string, entry: Written): void => writeFileSync(file, `${JSON.stringify(entry, null, 2)}\n`);
