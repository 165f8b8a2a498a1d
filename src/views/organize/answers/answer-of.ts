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

/** By the ids of the fields in content/rulesets. */
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

/** What the content has for a field; a field that a later year brings is for a person to fill in. */
export function answerOf(question: Question): Answer {
  const { id } = question.field;
  const answering = Object.hasOwn(answers, id) ? answers[id] : undefined;
  return answering?.(question) ?? unready('check', '网站内容里没有这一栏，在平台上填。');
}
