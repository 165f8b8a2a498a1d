import type { CampaignContent } from '../campaign/content.ts';
import { codePrefix } from '../campaign/place-level.ts';
import type { Check } from './context.ts';
import type { Problem } from './problem.ts';

/**
 * Numbers of the footer that begin with the code of another province: 公安备案号 and 网站标识码 begin with the code of the
 * place where the site is registered. Warning.
 */
export const leftoverNumbers: Check = ({ campaign: { file, data } }) => {
  const home = codePrefix(data.city.code).slice(0, 2);
  const numbers = [
    ['police', '公安备案号', /\d{14}/u.exec(data.footer.police ?? '')?.[0]],
    ['siteCode', '网站标识码', /^\d{10}$/u.exec(data.footer.siteCode ?? '')?.[0]],
  ] as const;
  return numbers.flatMap(([key, name, digits]): readonly Problem[] => {
    if (digits === undefined || digits.startsWith(home)) return [];
    const message = `${name}以 ${digits.slice(0, 2)} 开头，是另一个省的，${data.city.name}的代码以 ${home} 开头。`;
    return [
      {
        code: 'leftover-place',
        file,
        path: ['footer', key],
        message,
        fix: '像是从旧文件带来的：换成这个网站的；还没有，就删去。',
      },
    ];
  });
};

/** The address of a campaign published alone names no other year. Warning. */
export const leftoverAddress: Check = ({ campaign: { file, data } }: CampaignContent) => {
  const { deployment, window, year } = data;
  const own = [String(year), window.from.slice(0, 4), window.to.slice(0, 4)];
  return (['origin', 'base'] as const).flatMap((key): readonly Problem[] => {
    const found = /(?<!\d)20\d{2}(?!\d)/u.exec(deployment?.[key] ?? '')?.[0];
    if (found === undefined || own.includes(found)) return [];
    return [
      {
        code: 'leftover-year',
        file,
        path: ['deployment', key],
        message: `网站的地址里是 ${found} 年，这次活动是 ${year} 年的。`,
        fix: '像是从旧文件带来的：换成这一次的地址；不单独发布，就删去 deployment。',
      },
    ];
  });
};
