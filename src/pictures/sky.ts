const DAY = 86_400_000;
const SYNODIC_MONTH = 29.530588;
/** Offset in days from 00:00 UTC to 00:00 in China (UTC+8) of the same date. */
const CHINA_MIDNIGHT = -8 / 24;
/** The formulas' epoch: 2000-01-01 12:00 UTC. */
const J2000 = Date.UTC(2000, 0, 1, 12);

/**
 * The moon's age in days since new moon, 0 to 29.53, at 20:00 in China on a day (`YYYY-MM-DD`), from its true
 * elongation (Meeus, Astronomical Algorithms, chapter 48; accurate to about an hour).
 * @throws RangeError for any other text.
 */
export function moonAge(day: string): number {
  return (moonPhase(daysSinceEpoch(day) + 12 / 24) / 360) * SYNODIC_MONTH;
}

/**
 * The Chinese name of the moon's phase on a day (`YYYY-MM-DD`). A principal phase (朔、上弦月、望、下弦月) names only the
 * day (UTC+8) on which it occurs.
 * @throws RangeError for any other text.
 */
export function moonName(day: string): string {
  const midnight = daysSinceEpoch(day) + CHINA_MIDNIGHT;
  const before = Math.floor(moonPhase(midnight) / 90);
  const after = Math.floor(moonPhase(midnight + 1) / 90);
  const names = before === after ? ['蛾眉月', '盈凸月', '亏凸月', '残月'] : ['朔', '上弦月', '望', '下弦月'];
  return names[after] ?? '朔';
}

/**
 * The sun's altitude at solar noon in whole degrees, 0 to 90, at a latitude in degrees north on a day (`YYYY-MM-DD`).
 * @throws RangeError for any other text.
 */
export function sunAltitude(latitude: number, day: string): number {
  const t = daysSinceEpoch(day) + 4 / 24;
  const anomaly = 357.529 + 0.98560028 * t;
  const longitude = 280.459 + 0.98564736 * t + 1.915 * sine(anomaly) + 0.02 * sine(2 * anomaly);
  const declination = Math.asin(sine(23.439) * sine(longitude)) * (180 / Math.PI);
  return Math.max(0, Math.round(90 - Math.abs(latitude - declination)));
}

/** The moon's elongation in degrees, 0 to 360, `t` days after the epoch: 0 new moon, 90 first quarter, 180 full. */
function moonPhase(t: number): number {
  const elongation = 297.8502 + 12.19074912 * t;
  const sunAnomaly = 357.5291 + 0.98560028 * t;
  const moonAnomaly = 134.9634 + 13.06499295 * t;
  const phase =
    elongation +
    6.289 * sine(moonAnomaly) -
    2.1 * sine(sunAnomaly) +
    1.274 * sine(2 * elongation - moonAnomaly) +
    0.658 * sine(2 * elongation) +
    0.214 * sine(2 * moonAnomaly) +
    0.11 * sine(elongation);
  return ((phase % 360) + 360) % 360;
}

/** Days from the epoch to 00:00 UTC of a day. */
function daysSinceEpoch(day: string): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(day);
  if (match === null) throw new RangeError(`Not a day: "${day}".`);
  return (Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) - J2000) / DAY;
}

function sine(degrees: number): number {
  return Math.sin((degrees * Math.PI) / 180);
}
