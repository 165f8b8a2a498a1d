import { picture } from './picture.ts';
import { satellite } from './satellite.ts';
import { bar, place } from './shapes.ts';
import { type TopicSlug, topicInks, topicPicture } from './topic.ts';
import { type TypeSlug, typeGrounds, typeMachine } from './type.ts';

export interface ActivityLook {
  readonly type: TypeSlug;
  /** The activity's id, so that a corrected title does not change the picture. */
  readonly seed: string;
  readonly topic?: TopicSlug | undefined;
}

/** An activity's picture, 600 by 800: the type's machine at the bottom, topic (else satellite) in the upper right. */
export function activityPicture({ type, seed, topic }: ActivityLook): string {
  const ground = typeGrounds[type];
  const above =
    topic === undefined
      ? satellite(type, seed, { x: 600, y: 0, side: 'right', r: 110 })
      : topicPicture(topic, 465, 125, 105, topicInks(ground));
  const machine = place(0, 200, 1.5, typeMachine(type, seed));
  return picture({ viewBox: '0 0 600 800' }, bar(0, 0, 600, 800, ground) + above + machine);
}

/** An activity's tile for a ticket, 400 by 400: its topic in front of a satellite, else its type's machine. */
export function activityTile({ type, seed, topic }: ActivityLook): string {
  const ground = bar(0, 0, STRIP_LENGTH, 400, typeGrounds[type]);
  const body = topic === undefined ? typeMachine(type, seed) : topicBeforeSatellite(type, seed, topic);
  return picture({ viewBox: '0 0 400 400' }, ground + body);
}

/** The ground extends to the right: visible where the tile is the start of a long strip with visible overflow. */
const STRIP_LENGTH = 8000;

function topicBeforeSatellite(type: TypeSlug, seed: string, topic: TopicSlug): string {
  const inks = topicInks(typeGrounds[type]);
  const behind = satellite(type, seed, { x: 400, y: 0, side: 'right', r: 96, under: inks.main });
  return behind + topicPicture(topic, 190, 210, 128, inks);
}
