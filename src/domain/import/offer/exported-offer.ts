import { known, oneLine, type Row } from '../row/row-state.ts';
import type { Field } from '../table/columns.ts';
import type { Offer } from './row-offer.ts';

/**
 * Adds what only the columns of our own exported tables say: a note beside a choice, the ends of a range, the details of
 * booking. They replace what the general columns say.
 */
export function withExportedColumns(row: Row, offer: Offer): Offer {
  const text = (field: Field) => oneLine(row.cell(field));
  const booking = offer.booking as object | undefined;
  const note = text('admissionNote');
  const ages = known({ from: numberIn(text('agesFrom')), to: numberIn(text('agesTo')) });
  const free = yesOrNo(text('free'));
  return {
    ...offer,
    booking: booking && { ...booking, ...bookingDetails(text) },
    ...(offer.admission && note !== '' ? { admission: { ...offer.admission, note } } : {}),
    ...(ages ? { ages } : {}),
    ...(free === undefined ? {} : { price: { free, ...known({ note: text('priceNote') }) } }),
  };
}

function bookingDetails(text: (field: Field) => string) {
  const canWait = yesOrNo(text('waitingList'));
  return known({
    opens: text('bookingOpens'),
    capacityUnit: text('capacityUnit'),
    waitingList: canWait === undefined ? undefined : canWait ? 'yes' : 'no',
    note: text('bookingNote'),
  });
}

/** Our exports write 是 and 否. */
const yesOrNo = (text: string): boolean | undefined => (text === '是' ? true : text === '否' ? false : undefined);

const numberIn = (text: string): number | undefined => (text === '' ? undefined : Number(text.normalize('NFKC')));
