import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  campaignFileName,
  campaignPlaceName,
  campaignShortName,
  campaignTitle,
  editionTitle,
  festivalTitle,
  platformName,
} from '#domain/campaign/campaign-names.ts';
import { aCampaign } from '../../builders.ts';

const { data: guyuan } = aCampaign();

describe('the names of a campaign', () => {
  it('joins place, year and festival', () => {
    expect(campaignTitle(guyuan)).toBe('固原市2023年全国科普日');
    expect(campaignTitle(guyuan, '固原市西吉县')).toBe('固原市西吉县2023年全国科普日');
    expect(festivalTitle(guyuan)).toBe('2023年全国科普日');
  });

  it('leaves out the year in passing', () => {
    expect(campaignPlaceName(guyuan)).toBe('固原市科普日');
    expect(campaignShortName(guyuan)).toBe('固原科普日');
  });

  it('begins the name of a file with the short name and the year', () => {
    expect(campaignFileName(guyuan)).toBe('固原2023年科普日');
  });

  it('follows the festival that the campaign names', () => {
    expect(campaignTitle({ ...guyuan, year: 2027, festival: 'science-week' })).toBe('固原市2027年全国科技活动周');
    expect(campaignShortName({ ...guyuan, festival: 'reading-day' })).toBe('固原读书日');
    expect(platformName({ ...guyuan, festival: 'science-day' })).toBe('全国科普日平台');
  });

  it('belongs to 全国科普日 up to 2024 and to 全国科普月 from 2025, unless it names a festival', () => {
    expect(festivalTitle({ ...guyuan, year: 2024 })).toBe('2024年全国科普日');
    expect(festivalTitle({ ...guyuan, year: 2025 })).toBe('2025年全国科普月');
  });

  it('writes a festival of its own as the festival says', () => {
    const ownFestival = { id: 'kejijie', name: '科技节', shortName: '科技节', title: '{place}第{edition}届{name}' };
    expect(campaignTitle({ ...guyuan, edition: 3, ownFestival })).toBe('固原市第3届科技节');
    expect(editionTitle({ ...guyuan, edition: 3, ownFestival })).toBe('第3届科技节');
  });

  it('adds the edition where the title has none', () => {
    expect(editionTitle({ ...guyuan, year: 2025, edition: 25, festival: 'science-week' })).toBe(
      '2025年全国科技活动周（第25届）',
    );
    expect(editionTitle(guyuan)).toBe('2023年全国科普日');
  });

  it('takes the words of the festival from one file; only descriptions of fields, which import nothing, repeat them', () => {
    const speaking = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(?:ts|astro)$/u.test(file) && !file.startsWith('schemas/'))
      .filter((file) => withoutComments(readFileSync(`src/${file}`, 'utf8')).includes('科普日'));
    expect(speaking).toEqual(['domain/campaign/festivals.ts']);
  });
});

const withoutComments = (code: string): string => code.replaceAll(/\/\*.*?\*\//gsu, '');
