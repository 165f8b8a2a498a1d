import { describe, expect, test } from 'vitest';
import { cssFaults } from './site/css-floor.ts';
import { jsFaults } from './site/js-floor.ts';

describe('styles', () => {
  test.each([
    '@layer a{b{color:red}}',
    'a{color:oklch(50% .1 20)}',
    'a{color:color-mix(in srgb,red,blue)}',
    'a:has(b){color:red}',
    'a:is(b,c){color:red}',
    'input:where(b){color:red} main:where(b){color:red}',
    'a{inset:0}',
    'a{display:flex;gap:1px}',
    'a{width:min(1px,2px)}',
    'a{height:100dvh}',
    'a{b{color:red}}',
    '@media (width>=1px){a{color:red}}',
    '@container (min-width:1px){a{color:red}}',
    'a:focus-visible{color:red}',
  ])('%s is above the floor, at its line', (css) => {
    const [fault] = cssFaults(`b{color:red}\n${css}`, 'a.css');
    expect(fault).toMatchObject({ code: 'css-floor', file: 'a.css', line: 2 });
  });

  test.each([
    'a{display:grid;grid-template-columns:repeat(2,1fr);grid-gap:1px}',
    'a{color:rgba(0,0,0,.5);display:flex;margin:1px}',
    '@supports (width:min(1px,2px)){a{width:min(1px,2px)}}',
    'a:focus:not(:focus-visible){outline:0}',
    '@media (prefers-color-scheme:dark){a{color:red}}',
    'a{color:var(--b)}',
  ])('%s is not', (css) => {
    expect(cssFaults(css, 'a.css')).toEqual([]);
  });
});

describe('scripts', () => {
  test.each([
    'a?.b',
    'a ?? b',
    'try{}catch{}',
    'a ||= b',
    'class A{#b=1}',
    '1n',
    '/(?<=a)b/.test(c)',
    '/\\p{L}/u.test(c)',
    'a.flatMap(b)',
    'Object.fromEntries(a)',
  ])('%s is above the floor, at its line', (script) => {
    const [fault] = jsFaults(`a;\n${script}`, 'a.js');
    expect(fault).toMatchObject({ code: 'js-floor', file: 'a.js', line: 2 });
  });

  test.each([
    'const {a,...b}={...c}',
    'import("./a.js")',
    'import.meta.url',
    'async()=>{for await(const a of b);}',
    'a.map(b)',
  ])('%s is not', (script) => {
    expect(jsFaults(script, 'a.js')).toEqual([]);
  });
});
