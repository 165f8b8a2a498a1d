import {
  bar,
  circle,
  dots,
  half,
  hexagon,
  type Ink,
  place,
  polygon,
  quarter,
  questionMark,
  ring,
  shape,
  stroke,
  turn,
} from './shapes.ts';

/** A machine per activity type, on a canvas of 400 by 400, without ground. */
export const typeMachines = {
  exhibition: drawPlinths,
  'hands-on': drawCradle,
  consultation: drawBubbles,
  outreach: drawMegaphone,
  show: drawStage,
  talk: drawAuditorium,
  'study-tour': drawCompass,
  contest: drawPodium,
  live: drawSignal,
  opening: drawRibbon,
  'open-day': drawDoors,
  market: drawStall,
  play: drawMasks,
  film: drawProjector,
  other: drawQuestion,
} as const;

function drawPlinths(): string {
  const plinths = bar(30, 280, 100, 120, 'a') + bar(150, 200, 100, 200, 'k') + bar(270, 240, 100, 160, 'w');
  const cone = polygon([150, 200, 200, 90, 250, 200], 'w');
  return plinths + circle(80, 230, 50, 'c') + cone + hexagon(320, 182, 58, 'a') + circle(320, 182, 24, 'b');
}

/** Newton's cradle, the first ball raised. */
function drawCradle(): string {
  const frame = bar(40, 60, 320, 22, 'w');
  const threads = stroke('M140 80V260M200 80V260M260 80V260M320 80V260M90 80L10 208', 'w', 6);
  const balls = [140, 200, 260, 320].map((x, i) => circle(x, 270, 30, i % 2 === 0 ? 'b' : 'w'));
  const swing = circle(20, 216, 36, 'c') + stroke('M60 250A180 180 0 0 0 98 290', 'b', 10);
  return frame + threads + swing + balls.join('') + bar(-600, 340, 1600, 60, 'e');
}

/** Two speech bubbles: a question and an answer in progress. */
function drawBubbles(): string {
  const asking = shape('M40 150a110 110 0 1 1 110 110H40z', 'a');
  const answering = shape('M370 250a100 100 0 1 0-100 100H370z', 'c');
  return asking + answering + questionMark(150, 126, 0.62, 'w', 'b') + dots(225, 250, 3, 1, 45, 14, 'w');
}

function drawMegaphone(): string {
  const horn = polygon([60, 160, 220, 60, 220, 340, 60, 240], 'w');
  const body = bar(20, 160, 50, 80, 'k') + bar(90, 250, 50, 110, 'k') + half(220, 200, 60, 'b', 'e');
  return (
    horn + body + stroke('M300 110A128 128 0 0 1 300 290', 'w', 22) + stroke('M340 60A198 198 0 0 1 340 340', 'k', 22)
  );
}

function drawStage(): string {
  const light = bar(0, 20, 400, 14, 'b') + polygon([200, 34, 60, 340, 340, 340], 'b') + half(200, 400, 150, 'a');
  const player = circle(200, 190, 40, 'k') + polygon([200, 200, 140, 340, 260, 340], 'k');
  const folds = [0, 1, 2].map((i) => {
    const ink: Ink = i % 2 === 1 ? 'w' : 'c';
    const length = 228 - i * 70;
    return [i * 34, 366 - i * 34]
      .map((x) => bar(x, 34, 34, length, ink) + half(x + 17, 32 + length, 17, ink, 's'))
      .join('');
  });
  return light + player + folds.join('');
}

/** A speaker in front of four rows of heads. */
function drawAuditorium(): string {
  const rows = [180, 240, 300, 360].map((r, i) => {
    const heads = 8 + i * 2;
    const d = Array.from({ length: heads }, (_, j) => {
      const angle = (Math.PI * (j + 0.5)) / heads;
      return `M${(200 + r * Math.cos(angle)).toFixed(1)} ${(400 - r * Math.sin(angle)).toFixed(1)}h0`;
    });
    return stroke(d.join(''), i % 2 === 1 ? 'w' : 'k', 34, 'round');
  });
  return half(200, 400, 110, 'c') + circle(200, 262, 40, 'b') + rows.join('');
}

function drawCompass(): string {
  const hills = half(90, 400, 160, 'a') + half(330, 400, 110, 'b');
  const face = circle(220, 170, 120, 'w') + ring(220, 170, 120, 'k', 18);
  const north = polygon([220, 74, 250, 170, 190, 170], 'c');
  const south = polygon([220, 266, 250, 170, 190, 170], 'k');
  const path = stroke('M40 380Q120 300 200 380T380 350', 'w', 12, 'dotted');
  return hills + face + turn(35, 220, 170, north + south) + circle(220, 170, 12, 'w') + path;
}

function drawPodium(): string {
  const steps = bar(140, 210, 120, 190, 'w') + bar(20, 280, 120, 120, 'b') + bar(260, 320, 120, 80, 'k');
  const heads =
    hexagon(200, 110, 84, 'b') + circle(200, 110, 44, 'k') + circle(80, 236, 36, 'k') + circle(320, 276, 36, 'w');
  const one = polygon([180, 260, 212, 240, 212, 350, 188, 350, 188, 272, 180, 276], 'k');
  return steps + heads + one;
}

function drawSignal(): string {
  const play = circle(200, 200, 100, 'c') + polygon([170, 145, 260, 200, 170, 255], 'w');
  const near = 'M90 90A156 156 0 0 0 90 310M310 90A156 156 0 0 1 310 310';
  const far = 'M44 44A220 220 0 0 0 44 356M356 44A220 220 0 0 1 356 356';
  return play + stroke(near, 'b', 24) + stroke(far, 'e', 24);
}

/** A ribbon with a rosette between two posts, to be cut. */
function drawRibbon(): string {
  const posts = [52, 348].map((x) => bar(x - 14, 150, 28, 250, 'a') + circle(x, 142, 30, 'k'));
  const ribbon = stroke('M52 196A170 170 0 0 0 200 250A170 170 0 0 0 348 196', 'c', 40);
  const tails =
    polygon([176, 300, 116, 392, 152, 384, 176, 400, 204, 300], 'c') +
    polygon([224, 300, 284, 392, 248, 384, 224, 400, 196, 300], 'c');
  const petals = around(12, 200, 236, 76, 24, 'w') + circle(200, 236, 74, 'c') + around(8, 200, 236, 34, 16, 'w');
  return posts.join('') + ribbon + tails + petals + circle(200, 236, 34, 'w') + circle(200, 236, 20, 'k');
}

/** Both leaves of a door open on a lit room with a flask. */
function drawDoors(): string {
  const room = bar(110, 110, 180, 290, 'b');
  const leaves =
    polygon([110, 110, 24, 60, 24, 400, 110, 400], 'a') + polygon([290, 110, 376, 60, 376, 400, 290, 400], 'a');
  const knobs = circle(44, 240, 12, 'w') + circle(356, 240, 12, 'w');
  const flask =
    bar(182, 170, 36, 80, 'w') +
    polygon([200, 200, 128, 350, 272, 350], 'w') +
    polygon([172, 260, 228, 260, 272, 350, 128, 350], 'c');
  return room + leaves + knobs + flask + bar(110, 372, 180, 28, 'k');
}

/** A market stall with a striped awning and goods on its counter. */
function drawStall(): string {
  const awning = [0, 1, 2, 3, 4].map((i) => {
    const ink: Ink = i % 2 === 0 ? 'c' : 'w';
    return shape(`M${20 + i * 72} 110h72v70a36 36 0 0 1-72 0z`, ink);
  });
  const posts = bar(44, 170, 20, 140, 'w') + bar(336, 170, 20, 140, 'w');
  const goods = circle(118, 272, 38, 'b') + polygon([158, 310, 204, 222, 250, 310], 'w') + hexagon(288, 270, 40, 'c');
  return posts + awning.join('') + goods + bar(20, 308, 360, 92, 'e') + dots(80, 354, 7, 1, 40, 9, 'k');
}

/** Two theatre masks: one laughs, one is amazed. */
function drawMasks(): string {
  const face = (ink: Ink) => shape('M-95-110h190v110a95 120 0 0 1-190 0z', ink);
  const amazed = face('c') + circle(-40, -46, 20, 'w') + circle(40, -46, 20, 'w') + circle(0, 44, 30, 'w');
  const laughing = face('w') + half(-42, -30, 26, 'k') + half(42, -30, 26, 'k') + half(0, 16, 56, 'k', 's');
  return place(276, 196, 1, turn(12, 0, 0, amazed)) + place(128, 250, 1, turn(-10, 0, 0, laughing));
}

/** A projector with two reels and its light on a screen. */
function drawProjector(): string {
  const light = polygon([150, 286, 14, 170, 14, 400], 'b') + bar(0, 150, 16, 250, 'w');
  const reels = [
    circle(208, 164, 68, 'w') + around(5, 208, 164, 38, 15, 'k'),
    circle(330, 182, 50, 'e') + around(5, 330, 182, 27, 11, 'k'),
  ].join('');
  const body =
    bar(186, 232, 176, 112, 'c') + polygon([186, 262, 146, 244, 146, 328, 186, 310], 'w') + circle(318, 288, 26, 'k');
  return light + reels + body + polygon([252, 344, 296, 344, 340, 400, 208, 400], 'w');
}

/** Discs of radius r on a circle around x, y, the first one at the top. */
function around(count: number, x: number, y: number, distance: number, r: number, ink: Ink): string {
  const angles = Array.from({ length: count }, (_, i) => (2 * Math.PI * i) / count);
  return angles.map((a) => circle(x + distance * Math.sin(a), y - distance * Math.cos(a), r, ink)).join('');
}

function drawQuestion(): string {
  return quarter(0, 400, 130, 'w') + half(400, 400, 130, 'e') + questionMark(210, 166, 1.02, 'k', 'c');
}
