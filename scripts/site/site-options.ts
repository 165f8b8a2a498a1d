/** Options of what makes a site: `npm run build` and `npm run assemble`. */
export const siteOptions = {
  strict: { type: 'boolean', default: false },
  today: { type: 'boolean', default: false },
  'allow-shrink': { type: 'boolean', default: false },
  force: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;
