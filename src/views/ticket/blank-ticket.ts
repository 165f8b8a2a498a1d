import type { Moments } from '#domain/time/moments.ts';
import { statusWords } from './status-words.ts';
import type { TicketView } from './ticket-over-time.ts';

const always = <T>(value: T): Moments<T> => [{ from: undefined, until: undefined, value }];

/**
 * A ticket with every part that one can have: a script fills copies of it.
 * @param href where its links lead until then
 */
export const blankTicket = (href: string): TicketView => ({
  href,
  title: ['标题'],
  type: { slug: 'other', name: '其他' },
  label: '',
  topic: undefined,
  seed: '',
  starts: undefined,
  when: '',
  hours: '',
  line: '',
  day: undefined,
  place: '',
  audience: '',
  conditions: [],
  admission: '限定',
  notes: [],
  was: undefined,
  offer: 'free',
  offered: 'free',
  state: 'free',
  status: statusWords.free,
  lasting: statusWords.free,
  booking: undefined,
  off: false,
  sample: true,
  marks: {
    start: undefined,
    end: undefined,
    hours: 'both',
    opens: undefined,
    closes: undefined,
    facets: undefined,
    key: undefined,
    formerKeys: undefined,
  },
  states: always('free'),
  offers: always('free'),
  stubs: always({ starts: undefined, when: '' }),
  labels: always(''),
  // A space: without one there is no line for the former time.
  texts: always({ about: '', was: ' ', notes: [] }),
  bookings: always({ href, label: '预约' }),
});
