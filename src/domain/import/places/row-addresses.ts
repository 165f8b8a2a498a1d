import { quote } from '../../checks/quote.ts';
import { oneLine, type Row } from '../row/row-state.ts';
import type { Whereabouts } from '../units/local-names.ts';
import { looksLikeAddress, splitAddress } from './addresses.ts';
import { houseOf, roomAlone } from './own-rooms.ts';
import { type PlaceReading, partOfVenue } from './places.ts';

/** What a cell of addresses says when it says only in which order: 依次, 分别. */
const order = /^[（(]?(?:依次|分别|各自|同上|见左|见备注)[）)]?$/u;

/**
 * A place with what the cell of addresses beside it says: the platform of what is online, the address of a new place, else
 * the room of a venue. An address that is not the venue's is noted.
 */
export function withAddress(row: Row, place: PlaceReading, name: string, where: Whereabouts): PlaceReading {
  const address = addressOf(row, place);
  if (name === '' || address === '' || order.test(address) || name.includes(address)) return place;
  if (place.platform !== undefined) return place.platform === '' ? { ...place, platform: address } : place;
  if (row.cell('room') !== '') return place;
  if (place.venue === undefined) return newPlaceAt(place, name, address);
  const { addresses } = row.context.venuesIn(where);
  if (addresses?.isOf(place.venue, address)) return place;
  if (!looksLikeAddress(address)) return place.room ? place : { ...place, room: address };
  row.notes.push(`${quote(row.titleOf('address'))}写了${quote(address)}，没有写入：场馆的地址在 venues 的文件里。`);
  return place;
}

/** The address that a row tells; its township is part of that of a new place. */
function addressOf({ cell }: Row, { venue, platform }: PlaceReading): string {
  const own = oneLine(cell('address'));
  const town = venue === undefined && platform === undefined ? cell('township') : '';
  return own.includes(town) ? own : town + own;
}

function newPlaceAt(place: PlaceReading, name: string, address: string): PlaceReading {
  const room = address.includes(name) ? address : `${name}（${address}）`;
  return [...room].length <= 60 ? { ...place, room } : place;
}

/** A room without a house is in that of the one host; undefined for any other place. */
export function atHost(
  { cell, context, owner }: Row,
  place: PlaceReading,
  where: Whereabouts,
): PlaceReading | undefined {
  if (place.venue !== undefined || cell('room') !== '') return undefined;
  const { room = '' } = place;
  const host = houseOf(oneLine(cell('hosts')));
  const alone = roomAlone(room) ?? (host === undefined ? undefined : roomOf(host, room, context));
  if (alone === undefined || host === undefined) return undefined;
  const house = context.venuesIn(where).find(host);
  if (house.kind === 'found') return { venue: house.id, room: alone };
  const address = splitAddress(room).address ?? (owner?.unit === host ? owner.address : undefined);
  return {
    room,
    note: `地点${quote(room)}：没有${quote(host)}这个场馆，照原文写。`,
    house: address === undefined ? host : `${host}（${address}）`,
  };
}

/** The part of a house behind its name, whether or not this says the county: 示例医院门诊一楼 of 平阳县示例医院. */
function roomOf(host: string, place: string, { whereOf }: Row['context']): string | undefined {
  const [name, text] = [whereOf(host).bare, whereOf(place).bare];
  const rest = text.startsWith(name) ? text.slice(name.length).trim() : '';
  return partOfVenue.test(rest) ? rest : undefined;
}
