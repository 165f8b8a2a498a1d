import { photosAnswer, scienceWorkersAnswer, videosAnswer } from './after.ts';
import { type Answer, type Answering, type Question, unready } from './answer.ts';
import {
  addressAnswer,
  audiencesAnswer,
  bookingAnswer,
  channelAnswer,
  nameAnswer,
  organizersAnswer,
  regionAnswer,
  sectionAnswer,
  venueKindAnswer,
  visitorsAnswer,
} from './basics.ts';
import { actionAnswer, cooperationAnswer, youthFestivalAnswer } from './cooperation.ts';
import { detailsAnswer } from './details.ts';
import { posterAnswer } from './poster.ts';
import { timeAnswer } from './when.ts';

/** Keyed by the field ids in content/rulesets. */
const answers: Readonly<Record<string, Answering>> = {
  section: sectionAnswer,
  name: nameAnswer,
  time: timeAnswer,
  region: regionAnswer,
  address: addressAnswer,
  'venue-kind': venueKindAnswer,
  audiences: audiencesAnswer,
  channel: channelAnswer,
  'joint-action': actionAnswer('joint'),
  'special-action': actionAnswer('special'),
  'youth-science-festival': youthFestivalAnswer,
  ministries: cooperationAnswer('ministries'),
  societies: cooperationAnswer('societies'),
  booking: bookingAnswer,
  'expected-visitors': visitorsAnswer,
  poster: posterAnswer,
  details: detailsAnswer,
  photos: photosAnswer,
  videos: videosAnswer,
  'science-workers': scienceWorkersAnswer,
  structure: channelAnswer,
  organizers: organizersAnswer,
};

/**
 * The content's answer to a field. Fields without an answer function, such as those of a later year, must be filled in
 * by hand.
 */
export function answerOf(question: Question): Answer {
  const { id } = question.field;
  const answering = Object.hasOwn(answers, id) ? answers[id] : undefined;
  return answering?.(question) ?? unready('check', '网站内容里没有这一栏，在平台上填。');
}
