import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';

/** An activity as in its JSON file. Declares only the fields that the copies vary. */
interface WrittenActivity {
  readonly name: string;
  readonly room?: string;
  readonly details?: string;
  readonly formerIds?: readonly string[];
  readonly sessions: readonly { readonly room?: string }[];
}

/** One copy in this many is written as MDX: editors use MDX only for the few activities that need more than text. */
const activitiesPerMdx = 100;

/**
 * Writes a content folder with `total` activities: the real content plus copies of its JSON activities, round-robin
 * over the cities, so that texts, sessions and references have realistic length and variety. The copies differ in name
 * and room and pass the content check. Removes the optional poster sizes: the benchmark measures the platform size
 * only. Deterministic: the same arguments write the same bytes.
 * @throws RangeError when the real content already has more than `total` activities, or none to copy.
 */
export function writeSyntheticContent(source: string, target: string, total: number): void {
  cpSync(source, target, { recursive: true });
  const folders = campaignFolders(target);
  for (const folder of folders) leaveOutFurtherPosters(path.join(folder, '..', 'campaign.json'));
  const real = folders.flatMap((folder) => readdirSync(folder)).length;
  if (total < real) throw new RangeError(`The real content has ${real} activities already; ask for more.`);
  const queues = folders.map((folder) => ({ folder, originals: originalsIn(folder) }));
  for (let index = 0; index < total - real; index += 1) {
    const city = queues[index % queues.length];
    const turn = Math.floor(index / queues.length);
    const original = city?.originals[turn % city.originals.length];
    if (!city || !original) throw new RangeError('There is no activity to copy.');
    const round = Math.floor(turn / city.originals.length) + 2;
    const { extension, text } = copyOf(original.activity, round, index % activitiesPerMdx === 0);
    writeFileSync(path.join(city.folder, `${original.id}-${round}.${extension}`), text);
  }
}

function leaveOutFurtherPosters(file: string): void {
  const { poster: _sizes, ...campaign } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  writeFileSync(file, `${JSON.stringify(campaign, null, 2)}\n`);
}

const campaignFolders = (content: string): readonly string[] =>
  readdirSync(path.join(content, 'campaigns'))
    .sort()
    .map((campaign) => path.join(content, 'campaigns', campaign, 'activities'));

const originalsIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => ({
      id: path.basename(name, '.json'),
      activity: JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as WrittenActivity,
    }));

/** The name with the number of the copy, cut to the 50 characters that the national platform accepts. */
function numbered(name: string, round: number): string {
  const number = `（第${round}场）`;
  return [...name].slice(0, 50 - number.length).join('') + number;
}

function copyOf(original: WrittenActivity, round: number, asMdx: boolean) {
  const inOtherRoom = (room: string | undefined) => `${room ?? '场地'}${round}`;
  const { details, formerIds: _ofTheOriginal, ...facts } = original;
  const copy = {
    ...facts,
    name: numbered(original.name, round),
    room: inOtherRoom(original.room),
    sessions: original.sessions.map((session) =>
      session.room ? { ...session, room: inOtherRoom(session.room) } : session,
    ),
  };
  if (!asMdx || details === undefined) {
    return {
      extension: 'json',
      text: `${JSON.stringify(details === undefined ? copy : { ...copy, details }, null, 2)}\n`,
    };
  }
  const body = `${details}\n\n<Note title="第${round}场">\n同一个活动换了时间和厅室再办一场。\n</Note>\n`;
  return {
    extension: 'mdx',
    text: `---\n${stringify(copy, { defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN', lineWidth: 0 })}---\n\n${body}`,
  };
}
