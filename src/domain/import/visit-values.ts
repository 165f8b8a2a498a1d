import type { Field } from './columns.ts';
import { known, list, oneLine, type Row, toldYesOrNo } from './row-values.ts';

/** Who may come, ages, price, languages, weather and what to bring, as far as the row tells them. */
export function visitOf(row: Row) {
  const { cell } = row;
  const text = (field: Field) => oneLine(cell(field));
  return {
    admission: known({ to: text('admission'), note: text('admissionNote') }),
    ages: known({ from: numberIn(text('agesFrom')), to: numberIn(text('agesTo')) }),
    price: known({ free: toldYesOrNo(row, 'free'), note: text('priceNote') }),
    languages: list(cell('languages')),
    weather: text('weather'),
    bring: text('bring'),
  };
}

const numberIn = (text: string): number | undefined => (text === '' ? undefined : Number(text.normalize('NFKC')));
