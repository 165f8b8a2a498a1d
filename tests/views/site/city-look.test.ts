import { describe, expect, test } from 'vitest';
import { cityLook, cityPictureView } from '#views/site/city-look.ts';
import { aCampaign } from '../../builders.ts';
import { aCampaignSite } from '../../site-builders.ts';

const { city } = aCampaign().data;
const seaside = aCampaignSite({ campaign: aCampaign({ city: { ...city, scenery: ['海', '灯塔'] } }) });

describe('how a city looks', () => {
  test('follows the words about it in their order', () => {
    expect(cityPictureView(seaside)).toEqual({
      city: 'guyuan',
      latitude: 36,
      altitude: 1750,
      scenery: ['sea', 'lighthouse'],
    });
    expect(cityLook(seaside)).toEqual({ city: 'guyuan', palette: undefined, scenery: ['sea', 'lighthouse'] });
  });

  test('asks for no words', () => {
    expect(cityPictureView(aCampaignSite()).scenery).toEqual([]);
  });
});
