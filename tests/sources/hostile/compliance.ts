import { activity, type Case, input } from './writers.ts';

/** Cases that hold outside the content check, by the tests that hold them. */
export const compliance: readonly Case[] = [
  {
    id: 'EMB-03',
    outcome: 'sanitize',
    what: 'attributes as content',
    places: '40:3',
    inputs: [input(activity({ attrs: { 'x" onmousemove="alert(1)" y': '' } }), 'schema-unknown-key')],
    note: 'No schema has free keys, so that nothing can be spread onto an element.',
  },
  {
    id: 'EMB-01',
    outcome: 'sanitize',
    what: 'JSON-LD that ends its script',
    elsewhere: [
      ['exports/json-ld/data-block.test.ts', 'stays one script element, with nothing of the page lost or gained'],
      ['exports/json-ld/data-block.test.ts', 'reads back as it was'],
      ['nightly/hostile-page.test.ts', 'has the elements of any other page, and gives the name back from each place'],
    ],
  },
  {
    id: 'EMB-02',
    outcome: 'sanitize',
    what: 'JSON-LD that begins a comment',
    elsewhere: [
      ['exports/json-ld/data-block.test.ts', 'stays one script element, with nothing of the page lost or gained'],
      ['nightly/hostile-page.test.ts', 'has the elements of any other page, and gives the name back from each place'],
    ],
  },
  {
    id: 'EMB-04',
    outcome: 'sanitize',
    what: 'a title that ends its attribute',
    elsewhere: [
      ['nightly/hostile-page.test.ts', 'has the elements of any other page, and gives the name back from each place'],
    ],
  },
  {
    id: 'EMB-06',
    outcome: 'sanitize',
    what: 'data inside a script',
    elsewhere: [
      ['exports/json-ld/data-block.test.ts', 'reads back as it was'],
      ['exports/json-ld/data-block.test.ts', 'would be an expression of JavaScript of any edition'],
    ],
    note: 'JSON-LD is the only data inside a script element; the search index is a file of its own.',
  },
  {
    id: 'PST-01',
    outcome: 'accept',
    what: 'a long title and many hosts on a poster',
    elsewhere: [
      ['posters/compose.test.ts', 'fifty characters, six long hosts and a long place leave nothing of the name out'],
      ['posters/compose.test.ts', 'no text leaves the poster or is smaller than 12 px'],
      ['site/activities.test.ts', 'has a poster of 600 by 350 pixels, not heavier than the platform takes'],
    ],
  },
  {
    id: 'PST-03',
    outcome: 'accept',
    what: 'one poster drawn twice',
    elsewhere: [
      ['posters/render-poster.test.ts', 'the same view gives the same bytes, whatever was drawn before'],
      ['posters/poster-pool.test.ts', 'another process draws the same bytes as this one, in any order'],
    ],
  },
  {
    id: 'PST-05',
    outcome: 'reject',
    what: 'two thousand posters',
    elsewhere: [
      ['integrations/run-concurrently.test.ts', 'all tasks are done in order, never more than so many at once'],
      ['nightly/poster-memory.test.ts', 'a hundred posters more keep no more memory than those before'],
    ],
    note: 'Seconds and megabytes depend on the machine: the stage `posters` of npm run bench -- --activities 2000.',
  },
  {
    id: 'ICS-02',
    outcome: 'accept',
    what: 'long lines of a calendar',
    elsewhere: [['exports/ics-file.test.ts', 'folds any text at any length so that it reads back unchanged']],
  },
  {
    id: 'ICS-03',
    outcome: 'accept',
    what: 'marks in a calendar',
    elsewhere: [['exports/ics-file.test.ts', 'keeps commas, semicolons, backslashes and line breaks']],
  },
  {
    id: 'ICS-04',
    outcome: 'accept',
    what: 'zones and whole days of a calendar',
    elsewhere: [
      ['exports/ics.test.ts', 'spans all-day sessions up to the day after the last'],
      ['exports/ics.test.ts', 'gives the time by the clock in China, in a zone that the file defines'],
      ['exports/ics.test.ts', 'takes stamps from the build and the change log, in UTC'],
    ],
  },
  {
    id: 'CSV-01',
    outcome: 'sanitize',
    what: 'formulas in tables',
    elsewhere: [
      ['exports/tables/csv.test.ts', 'that a sheet would calculate is made text, and nothing of it is lost: %j'],
      ['exports/tables/csv.test.ts', 'that is plain text stays as it is: %s'],
      ['exports/tables/xlsx.test.ts', 'that looks like a formula is text'],
    ],
  },
  {
    id: 'CSV-02',
    outcome: 'sanitize',
    what: 'quotes and line breaks in tables',
    elsewhere: [
      ['exports/tables/csv.test.ts', 'keeps any text, but for the apostrophe'],
      [
        'exports/tables/csv.test.ts',
        'begins with the mark by which Excel knows UTF-8, and ends every record with CRLF',
      ],
    ],
  },
  {
    id: 'CSV-03',
    outcome: 'sanitize',
    what: 'characters that XML forbids',
    elsewhere: [
      ['exports/tables/xlsx.test.ts', 'keeps characters that XML forbids, and text that looks like their escapes'],
      ['exports/tables/xlsx.test.ts', 'is of parts that every parser of XML takes'],
    ],
    note: 'Texts are shared strings, which the package writes, instead of inline ones: no cell is a formula in either.',
  },
  {
    id: 'DT-03',
    outcome: 'accept',
    what: 'ranges as notices write them',
    elsewhere: [
      ['domain/time/written/read-times.test.ts', '“%s”'],
      ['domain/time/written/read-times.test.ts', 'a range that is written %s reads as what it was'],
      ['domain/time/written/read-times.test.ts', '“%s” is asked about as a whole'],
    ],
  },
  {
    id: 'MAP-03',
    outcome: 'accept',
    what: 'marks in the address of a map',
    elsewhere: [['domain/venue/map-links.test.ts', 'no text can add a parameter or a second marker']],
  },
  {
    id: 'CMP-03',
    outcome: 'reject',
    what: 'files of other sites',
    elsewhere: [
      ['integrations/verify-site.test.ts', 'a page that loads from elsewhere, or only connects there, is refused'],
      ['site/links.test.ts', 'nothing is loaded from another host'],
    ],
  },
  {
    id: 'CMP-04',
    outcome: 'reject',
    what: 'a font without licence',
    elsewhere: [['integrations/verify-site.test.ts', 'a font that lies anywhere in the site is refused']],
  },
  {
    id: 'CMP-07',
    outcome: 'reject',
    what: 'styles and scripts above the floor',
    elsewhere: [
      ['floor.test.ts', '%s is above the floor, at its line'],
      ['site/floor.test.ts', 'no style sheet has what a browser of .browserslistrc does not know, but for additions'],
      ['site/floor.test.ts', 'no script has what such a browser does not know'],
    ],
  },
  {
    id: 'PII-05',
    outcome: 'reject',
    what: 'personal data in the history',
    elsewhere: [
      ['sources/history.test.ts', 'a number that a later commit took away is told with the commit that brought it'],
    ],
    note: 'Asked for with --history: it cannot be mended by the editor of the next commit, and clones may be shallow.',
  },
  {
    id: 'SRC-01',
    outcome: 'accept',
    what: 'a query across words',
    elsewhere: [
      ['search/recall.test.ts', 'whatever few characters an editor wrote, they find the page'],
      ['nightly/golden-queries.test.ts', 'every golden query finds something in the whole site'],
    ],
  },
  {
    id: 'SRC-03',
    outcome: 'sanitize',
    what: 'a query that is markup',
    elsewhere: [['search/page.test.ts', 'whatever an address asks for is text']],
  },
  {
    id: 'BLD-01',
    outcome: 'reject',
    what: 'a page that throws',
    elsewhere: [
      [
        'nightly/killed-builds.test.ts',
        'a build with a page that throws midway leaves the site before, and nothing of the new one',
      ],
    ],
  },
  {
    id: 'BLD-02',
    outcome: 'reject',
    what: 'a build that is killed or cannot write',
    elsewhere: [
      ['nightly/killed-builds.test.ts', 'builds that are killed at random leave a whole site'],
      [
        'nightly/killed-builds.test.ts',
        'a build that is killed when it has all but published leaves a whole site; the next one clears up and publishes',
      ],
      [
        'interop/disk.test.ts',
        'a build that fills the disk leaves the site before and says so; with room again the next one succeeds',
      ],
      ['interop/disk.test.ts', 'a build on a disk that cannot be written leaves the site before and says so'],
    ],
  },
  {
    id: 'BLD-03',
    outcome: 'accept',
    what: 'two builds at once',
    elsewhere: [
      [
        'nightly/killed-builds.test.ts',
        'of two builds at once, the second ends at once with code 75, the first goes on and publishes',
      ],
    ],
  },
  {
    id: 'BLD-07',
    outcome: 'reject',
    what: 'a site that shrinks',
    elsewhere: [
      ['scripts/site/publish-site.test.ts', 'is not published when three of ten are gone'],
      ['scripts/site/publish-site.test.ts', 'is published when it is meant'],
    ],
    note: 'The refusal is a sentence of the build, not a record with a code: no file or line of the content is at fault.',
  },
  {
    id: 'BLD-09',
    outcome: 'accept',
    what: 'an old Node',
    elsewhere: [['scripts/run.test.ts', 'a Node that cannot read TypeScript is told what to do in one line']],
  },
];
