const token = (name) => `var(--${name})`;
const tokens = (...names) => Object.fromEntries(names.map((name) => [name, token(name)]));

/** Tailwind theme. Colours are the tokens of src/pictures/tokens.ts. Breakpoints (px of viewport width): 860, 1500. */
export default {
  content: ['./src/{components,layouts,pages}/**/*.astro', './src/islands/*.ts'],
  // Words of the code, which no element has as a class. `table` is a class of our own.
  blocklist: ['visible', 'static', 'inline', 'table', 'grid', 'hidden', '!hidden'],
  darkMode: 'media',
  // No page uses these. All but `container` would add default declarations to every element of every page.
  corePlugins: {
    preflight: false,
    container: false,
    backdropFilter: false,
    borderSpacing: false,
    boxShadow: false,
    contain: false,
    filter: false,
    fontVariantNumeric: false,
    gradientColorStops: false,
    ringWidth: false,
    scrollSnapType: false,
    touchAction: false,
    transform: false,
  },
  theme: {
    screens: { wide: '860px', huge: '1500px' },
    colors: {
      transparent: 'transparent',
      current: 'currentColor',
      white: '#fff',
      // Role tokens, for everything except pictures.
      ...tokens(
        'bg',
        'card',
        'soft',
        'ink',
        'mut',
        'line',
        'hair',
        'link',
        'btn',
        'btnT',
        'foc',
        'ok',
        'warn',
        'stop',
        'hl',
      ),
      // Inks for backgrounds of bands, and the text colours on them.
      ...tokens('k', 'a', 'b', 'c', 'd', 'e', 'f', 'onf', 'onc'),
    },
    spacing: {
      0: '0',
      1: '4px',
      2: '8px',
      3: '12px',
      4: '16px',
      5: '20px',
      6: '28px',
      7: '44px',
      8: '56px',
      9: '80px',
    },
    fontSize: {
      xs: '.875rem',
      sm: '.9375rem',
      base: '1rem',
      lg: '1.125rem',
      xl: '1.375rem',
      '2xl': '1.625rem',
      '3xl': '2rem',
      '4xl': '2.5rem',
    },
    fontWeight: { normal: '400', strong: '600', bold: '700', head: '800', display: '900' },
    maxWidth: { measure: '36em', doc: '38.25em', site: '1248px', full: '100%' },
    minHeight: { tap: 'var(--tap)', button: 'var(--tap-btn)' },
    extend: {
      fontFamily: {
        sans: [
          '-apple-system',
          '"PingFang SC"',
          '"HarmonyOS Sans SC"',
          '"MiSans"',
          '"Noto Sans CJK SC"',
          '"Noto Sans SC"',
          '"Microsoft YaHei"',
          'sans-serif',
        ],
      },
    },
  },
};
