import { randomFillSync } from 'node:crypto';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { aRuleset } from '../../builders.ts';
import { activity, at, body, type Case, each, type Files, input, venue } from './writers.ts';

const plain = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#c42' } });
const jpeg = await plain(600, 400).jpeg().toBuffer();
const png = await plain(600, 400).png().toBuffer();
const poster = await plain(600, 350).png().toBuffer();
const frames = await sharp(
  await Promise.all([plain(9, 9), plain(9, 9).negate()].map((frame) => frame.png().toBuffer())),
  {
    join: { animated: true },
  },
)
  .webp({ loop: 0, delay: [100, 100] })
  .toBuffer();
const gif = await plain(9, 9).gif().toBuffer();
/** An animated PNG says so in a chunk before its pixels. */
const apng = Buffer.concat([
  png.subarray(0, 33),
  Buffer.from('00000008', 'hex'),
  Buffer.from('acTL'),
  Buffer.alloc(12),
  png.subarray(33),
]);
const bomb = Buffer.from(png);
bomb.writeUInt32BE(60_000, 16);
bomb.writeUInt32BE(60_000, 20);
bomb.writeUInt32BE(crc32(bomb.subarray(12, 29)), 29);
const noise = await sharp(randomFillSync(Buffer.alloc(900 * 900 * 3)), {
  raw: { width: 900, height: 900, channels: 3 },
})
  .png()
  .toBuffer();

const media = (name: string, bytes: Uint8Array | string): Files => ({ [at(`media/${name}`)]: bytes });
const asPoster = (name: string, bytes: Uint8Array): Files => ({
  ...media(name, bytes),
  ...activity({ poster: { picture: name } }),
  'rulesets/kepu-2023.json': {
    ...aRuleset().data,
    poster: { width: 600, height: 350, maxBytes: 2_097_152, formats: ['jpg', 'jpeg', 'png'] },
  },
});

/** Pictures, and what they show. */
export const pictures: readonly Case[] = [
  {
    id: 'IMG-01',
    outcome: 'reject',
    what: 'an SVG',
    places: '1:1',
    inputs: each(
      ['<svg/>', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
      (text) => media('x.svg', text),
      'img-type',
    ),
    elsewhere: [['sources/media/media.test.ts', 'refuses what is no picture whatever its name says']],
  },
  {
    id: 'IMG-04',
    outcome: 'reject',
    what: 'no picture, or another one than its name says',
    places: '1:1',
    inputs: [
      input(media('x.png', Buffer.alloc(300, 'ab')), 'img-corrupt'),
      input(media('x.png', jpeg), 'img-type'),
      input({ ...media('x.jpg', jpeg), ...venue({ pictures: [{ file: 'x.jpg', alt: '门口' }] }) }, []),
    ],
    note: 'The problem stands at the picture, which is what must be replaced, not at each entry that shows it.',
  },
  {
    id: 'IMG-05',
    outcome: 'reject',
    what: 'half a picture',
    places: '1:1',
    inputs: [
      input(media('x.jpg', jpeg.subarray(0, jpeg.length * 0.6)), 'img-corrupt'),
      input(media('x.png', png.subarray(0, png.length * 0.6)), 'img-corrupt'),
      input(media('x.png', Buffer.alloc(0)), 'img-corrupt'),
    ],
  },
  {
    id: 'IMG-07',
    outcome: 'reject',
    what: 'pictures that move or are too large',
    places: '1:1',
    inputs: [
      input(media('x.webp', frames), 'img-frames'),
      input(media('x.png', apng), 'img-frames'),
      input(media('x.gif', gif), 'img-type'),
      input(media('x.png', gif), 'img-type'),
      input(media('x.png', bomb), 'img-too-large'),
    ],
  },
  {
    id: 'IMG-08',
    outcome: 'reject',
    what: 'a poster that the platform does not take',
    places: '41:16',
    inputs: [
      input(asPoster('x.jpg', jpeg), 'poster-rule'),
      input(asPoster('x.png', noise), 'poster-rule'),
      input(asPoster('x.webp', await sharp(poster).webp().toBuffer()), 'poster-rule'),
      input(asPoster('x.png', poster), []),
    ],
    note: 'In the years whose guide states the rule (ruleset.poster).',
  },
  {
    id: 'DOC-07',
    outcome: 'warn',
    what: 'emblems',
    places: '17:1',
    inputs: [
      input({ ...media('guohui.png', png), ...body('<Figure file="guohui.png" alt="会标" />') }, 'brand-rule'),
      input({ ...media('x.png', png), ...body('<Figure file="x.png" alt="国徽" />') }, 'brand-rule'),
    ],
  },
  {
    id: 'MAP-04',
    outcome: 'reject',
    what: 'a map without its approval number',
    places: '17:1',
    inputs: [
      input({ ...media('x.png', png), ...body('<Figure file="x.png" alt="路线图" />') }, 'map-no-approval-no'),
      input({ ...media('map.png', png), ...body('<Figure file="map.png" alt="怎么走" />') }, 'map-no-approval-no'),
      input(
        { ...media('x.png', png), ...body('<Figure file="x.png" alt="地图" caption="审图号：GS（2023）1号" />') },
        [],
      ),
      input({ ...media('x.png', png), ...body('<Figure file="x.png" alt="展位平面图" />') }, []),
    ],
  },
];
