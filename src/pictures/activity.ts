import { picture } from './picture.ts';
import { satellite } from './satellite.ts';
import { bar, place } from './shapes.ts';
import { type TopicSlug, topicInks, topicPicture } from './topic.ts';
import { type TypeSlug, typeGrounds, typeMachine } from './type.ts';

export interface ActivityLook {
  readonly type: TypeSlug;
  /** The activity's id: a corrected title keeps its picture. */
  readonly seed: string;
  readonly topic?: TopicSlug | undefined;
}

/** An activity's portrait, 600 by 800: its type's machine at the foot, its topic (else a satellite) in the upper right. */
export function activityPicture({ type, seed, topic }: ActivityLook): string {
  const ground = typeGrounds[type];
  const above =
    topic === undefined
      ? satellite(type, seed, { x: 600, y: 0, side: 'right', r: 110 })
      : topicPicture(topic, 465, 125, 105, topicInks(ground));
  const machine = place(0, 200, 1.5, typeMachine(type, seed));
  return picture({ viewBox: '0 0 600 800' }, bar(0, 0, 600, 800, ground) + above + machine);
}
