import {
  arch,
  bar,
  circle,
  dots,
  half,
  hexagon,
  type Ink,
  lens,
  polygon,
  quarter,
  ring,
  shape,
  stroke,
  turn,
  wave,
} from './shapes.ts';

export interface TopicInks {
  /** The main body. */
  readonly main: Ink;
  /** Contents or attachments of the main body. */
  readonly accent: Ink;
  /** The third ink; also the colour seen through holes. */
  readonly detail: Ink;
}

type Draw = (inks: TopicInks) => string;

/** A picture per topic, inside a circle of radius 100 around 0, 0. */
export const topicDrawings = {
  food: drawBowl,
  health: drawHeart,
  space: drawRocket,
  water: drawDrop,
  farming: drawWheat,
  safety: drawShield,
  digital: drawChip,
  ecology: drawBird,
  'science-history': drawArmillary,
} as const satisfies Readonly<Record<string, Draw>>;

/** A bowl of rice with its chopsticks. */
function drawBowl({ main, accent, detail }: TopicInks): string {
  const rice = circle(-38, 0, 34, accent) + circle(38, 0, 34, accent) + circle(0, -18, 40, accent);
  const chopsticks = stroke('M10-20L62-98M34-12L92-86', detail, 11);
  return chopsticks + rice + half(0, 0, 88, main, 's') + bar(-34, 78, 68, 16, main) + stroke('M-62 30H62', accent, 10);
}

function drawHeart({ main, accent }: TopicInks): string {
  const lobes = 'M0 92L-77 15a52 52 0 0 1 77-70a52 52 0 0 1 77 70z';
  return shape(lobes, main) + bar(-13, -44, 26, 84, accent) + bar(-42, -15, 84, 26, accent);
}

function drawRocket({ main, accent, detail }: TopicInks): string {
  const hull = shape('M0-98a120 120 0 0 1 40 90v58h-80v-58a120 120 0 0 1 40-90z', main);
  const fins = quarter(-38, 50, 46, detail, 'nw') + quarter(38, 50, 46, detail, 'ne');
  const flame = polygon([-26, 48, 26, 48, 0, 98], accent);
  return turn(30, 0, 0, fins + flame + hull + circle(0, -20, 19, accent));
}

function drawDrop({ main, accent }: TopicInks): string {
  const drop = shape('M0-98L54-4a62 62 0 1 1-108 0z', main);
  return drop + wave(-48, 16, 4, 12, accent, 10) + wave(-48, 48, 4, 12, accent, 10);
}

function drawWheat({ main, accent, detail }: TopicInks): string {
  const pairs = [0, 1, 2].map((i) => lens(0, i * 44 - 2, 60, -42, accent) + lens(0, i * 44 - 2, 60, 42, main));
  return stroke('M0 98V-40', detail, 12) + pairs.join('') + lens(0, -36, 62, 0, accent);
}

function drawShield({ main, accent }: TopicInks): string {
  const body = shape('M-78-84h156v72a130 130 0 0 1-78 108a130 130 0 0 1-78-108z', main);
  return body + stroke('M-40-2L-10 30L44-36', accent, 24);
}

function drawChip({ main, accent, detail }: TopicInks): string {
  const pins = 'M-36-98V98M0-98V98M36-98V98M-98-36H98M-98 0H98M-98 36H98';
  return (
    stroke(pins, detail, 14) +
    bar(-70, -70, 140, 140, main) +
    hexagon(0, 0, 46, accent) +
    dots(-52, -52, 2, 2, 104, 8, accent)
  );
}

/** A bird with its wing up, over water. */
function drawBird({ main, accent, detail }: TopicInks): string {
  const body = half(-4, 10, 64, main, 's') + circle(56, -8, 30, main) + polygon([80, -22, 100, -4, 80, 6], detail);
  return (
    body + quarter(28, 10, 92, accent, 'nw') + polygon([-68, 10, -98, -26, -50, 10], main) + circle(62, -14, 6, detail)
  );
}

/** 浑仪 (armillary sphere): celestial rings around the earth, on a base. */
function drawArmillary({ main, accent, detail }: TopicInks): string {
  const band =
    '<ellipse class="s' +
    accent +
    '" stroke-width="14" cx="0" cy="-14" rx="70" ry="24" transform="rotate(-24 0 -14)"/>';
  const foot = polygon([-50, 98, 0, 50, 50, 98], main) + arch(-8, 90, 16, 40, main);
  return foot + ring(0, -14, 74, main, 16) + band + circle(0, -14, 20, detail) + stroke('M0-98V-70', main, 12);
}
