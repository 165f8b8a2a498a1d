import { describe, expect, it } from 'vitest';
import { typeSlugs as activityTypeSlugs } from '#domain/activity/slugs.ts';
import { activityPicture, activityTile } from '#pictures/activity.ts';
import { satellite } from '#pictures/satellite.ts';
import { type TopicSlug, topicInks, topicPicture, topicSlugs, topicTile } from '#pictures/topic.ts';
import { isMirrored, typeGrounds, typeMachine, typePicture, typeSlugs } from '#pictures/type.ts';

const seeds = Array.from({ length: 40 }, (_, i) => `activity-${i}`);

describe('types', () => {
  it('are those of activities, each with a machine of its own', () => {
    expect([...typeSlugs]).toEqual(Object.values(activityTypeSlugs));
    expect(new Set(typeSlugs.map((type) => typeMachine(type))).size).toBe(typeSlugs.length);
  });

  it('stand on their ground', () => {
    expect(typePicture('talk')).toContain('<path class="e" d="M0 0h400v400h-400z"/>');
  });

  it.each(['consultation', 'contest', 'live', 'other'] as const)('%s is never mirrored', (type) => {
    expect(seeds.filter((seed) => isMirrored(type, seed))).toEqual([]);
  });

  it.each(['exhibition', 'hands-on', 'outreach', 'study-tour', 'market', 'film'] as const)(
    '%s is mirrored for some seeds',
    (type) => {
      const mirrored = seeds.filter((seed) => isMirrored(type, seed));
      expect(mirrored.length).toBeGreaterThan(5);
      expect(mirrored.length).toBeLessThan(35);
      expect(typeMachine(type, mirrored[0])).toMatch(/^<g transform="matrix\(-1 0 0 1 400 0\)">/u);
    },
  );

  it('show the question mark for 其他', () => {
    expect(typeMachine('other')).toContain('M-90 0A90 90 0 1 1 0 90V130');
  });
});

describe('satellites', () => {
  it('never have the ink of the ground they float on', () => {
    const slot = { x: 600, y: 0, side: 'right', r: 110 } as const;
    const hidden = typeSlugs.flatMap((type) =>
      seeds.filter((seed) =>
        new RegExp(`^<\\w+ class="s?${typeGrounds[type]}[ "]`, 'u').test(satellite(type, seed, slot)),
      ),
    );
    expect(hidden).toEqual([]);
  });
});

describe('topics', () => {
  it('are nine different drawings', () => {
    const inks = topicInks('a');
    expect(new Set(topicSlugs.map((topic) => topicPicture(topic, 0, 0, 60, inks))).size).toBe(9);
  });

  it('have a tile each, none on the ground of the one before it', () => {
    const grounds = topicSlugs.map((topic) => /<path class="([a-z])"/u.exec(topicTile(topic))?.[1]);
    expect(grounds.filter((ground, i) => ground === grounds[i - 1])).toEqual([]);
  });

  it('use no ink of the ground', () => {
    for (const ground of ['k', 'w', 'a', 'b', 'c', 'd', 'e'] as const) {
      expect(Object.values(topicInks(ground))).not.toContain(ground);
    }
  });
});

describe('an activity', () => {
  it('shows its topic in place of a satellite', () => {
    const plain = activityPicture({ type: 'talk', seed: 'milk' });
    const food = activityPicture({ type: 'talk', seed: 'milk', topic: 'food' });
    expect(food).toContain(topicPicture('food', 465, 125, 105, topicInks('e')));
    expect(plain).not.toContain('translate(465 125)');
  });

  it('tells two topics of one type apart', () => {
    const portraits = topicSlugs.map((topic) => activityPicture({ type: 'hands-on', seed: 'same', topic }));
    expect(new Set(portraits).size).toBe(9);
  });
});

describe('an activity on a ticket', () => {
  const tile = (topic?: TopicSlug) => activityTile({ type: 'talk', seed: 'milk', topic });

  it('shows its topic on the ground of its type, so that two of one type differ', () => {
    expect(new Set(topicSlugs.map((topic) => tile(topic))).size).toBe(9);
    expect(tile('food')).toContain(topicPicture('food', 190, 210, 128, topicInks('e')));
    expect(tile('food')).toContain('<path class="e" d="M0 0h8000v400h-8000z"/>');
  });

  it('shows the machine of its type where it has no topic', () => {
    expect(tile(undefined)).toContain(typeMachine('talk', 'milk'));
  });

  it('lets no satellite run into the topic before it', () => {
    const body = /^<\w+ class="s?([a-z])[ "]/u;
    const hidden = typeSlugs.flatMap((type) => {
      const { main } = topicInks(typeGrounds[type]);
      const slot = { x: 400, y: 0, side: 'right', r: 96, under: main } as const;
      return seeds.filter((seed) => body.exec(satellite(type, seed, slot))?.[1] === main);
    });
    expect(hidden).toEqual([]);
  });

  it('differs from others of its type and topic', () => {
    const tiles = seeds.map((seed) => activityTile({ type: 'hands-on', topic: 'water', seed }));
    expect(new Set(tiles).size).toBeGreaterThan(8);
  });
});
