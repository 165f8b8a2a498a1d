import { describe, expect, it } from 'vitest';
import { inkRules } from '#pictures/inks.ts';
import { inks } from '#pictures/shapes.ts';
import { allPictures } from './all-pictures.ts';
import { brokenPathsIn, classesIn, isWellFormed } from './svg-facts.ts';

const known = new Set<string>([...inks, ...inks.map((ink) => `s${ink}`), 'rd', 'dash']);
const frames = new Set(['pic', 'mn', 'num', 'mark', 'status-sign', 'scene']);
const pictures = allPictures();

const namesOf = (wrong: (svg: string) => boolean): readonly string[] =>
  pictures.filter(([, svg]) => wrong(svg)).map(([name]) => name);

describe('every picture', () => {
  it('uses inks of the kit and no other class', () => {
    expect(namesOf((svg) => classesIn(svg).some((name) => !known.has(name) && !frames.has(name)))).toEqual([]);
  });

  it('has path data that a renderer can follow', () => {
    expect(namesOf((svg) => brokenPathsIn(svg).length > 0)).toEqual([]);
  });

  it('closes its elements and states every number', () => {
    expect(namesOf((svg) => !isWellFormed(svg))).toEqual([]);
  });

  it('can stand on a page beside any other: no ids, no styles, no scripts', () => {
    expect(namesOf((svg) => /\sid=|<style|<script|url\(/u.test(svg))).toEqual([]);
  });

  it('is hidden from assistive technology or says what it shows', () => {
    const stated = /^<svg [^>]*(?:aria-hidden="true"|role="img" aria-label="[^"]+")>/u;
    expect(namesOf((svg) => !stated.test(svg))).toEqual([]);
  });
});

describe('the kit', () => {
  it('draws the same bytes from the same input', () => {
    expect(allPictures()).toEqual(pictures);
  });

  it('colours every class that its pictures use', () => {
    const rules = inkRules();
    const uncoloured = pictures
      .flatMap(([, svg]) => classesIn(svg))
      .filter((name) => !frames.has(name) && !rules.includes(`.${name}{`));
    expect(uncoloured).toEqual([]);
  });
});
