import { expect, it } from 'vitest';
import { uuidOf } from '#exports/frab/uuid.ts';

it('is the UUID of version 5 that other programs give an address', async () => {
  // python3 -c "import uuid; print(uuid.uuid5(uuid.NAMESPACE_URL, 'https://kepu.example/'))"
  expect(await uuidOf('https://kepu.example/')).toBe('532cb22b-cb5c-597c-852b-c874347c9c34');
});
