import PDFDocument from 'pdfkit';
import { expect, test } from 'vitest';
import { drawVectors } from '#posters/vectors.ts';

const draw = (svg: string) => drawVectors(new PDFDocument({ font: '' }), svg, { width: 100, height: 100 });
const shade = '<linearGradient id="a"><stop stop-color="red"/><stop offset="1" stop-color="blue"/></linearGradient>';

test.each([
  ['a gradient', `<defs>${shade}</defs><path d="M0 0H9V9z" fill="url(#a)"/>`],
  ['opacity', '<path d="M0 0H9V9z" fill-opacity="0.5"/>'],
  ['a group that is see-through', '<g opacity="0.5"><path d="M0 0H9V9z"/></g>'],
  [
    'a mask',
    '<defs><mask id="m"><path d="M0 0H9V9z" fill="#fff"/></mask></defs><g mask="url(#m)"><path d="M0 0H9V9z"/></g>',
  ],
  [
    'a clip of two shapes',
    '<clipPath id="c"><path d="M0 0H9V9z"/><path d="M5 5H9V9z"/></clipPath><g clip-path="url(#c)"><path d="M0 0H9"/></g>',
  ],
])('%s is refused rather than printed wrong', (_, svg) => {
  expect(() => draw(svg)).toThrow("A poster's PDF cannot");
});

test('a dotted line, whose dashes have no length, is drawn', () => {
  const dots =
    '<path d="M0 0H90" fill="none" stroke="#123456" stroke-width="4" stroke-dasharray="0 24" stroke-linecap="round"/>';
  expect(() => draw(dots)).not.toThrow();
});

test('circles, dashes, nested frames and clips are drawn', () => {
  const clip = '<clipPath id="c"><circle r="5"/></clipPath><g clip-path="url(#c)"><rect width="9" height="9"/></g>';
  const dashed = '<path d="M0 0H9" fill="none" stroke="#123456" stroke-dasharray="3 2" stroke-linecap="round"/>';
  expect(() => draw(`${clip}${dashed}<svg width="9" height="9"><circle r="20"/></svg>`)).not.toThrow();
});
