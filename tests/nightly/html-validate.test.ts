import { expect, it } from 'vitest';
import { everySite } from '../site/every-site.ts';
import { faultsIn } from '../site/validate-pages.ts';

it.each(everySite())('every page of %s is valid HTML', async (_, site) => {
  expect(await faultsIn(site.pages)).toEqual({});
});
