import { readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { isExampleOrigin } from '#domain/site/example-origin.ts';
import { failed } from './failures.ts';

/**
 * The folder of the site that was built for the address of a target.
 * @throws PublishFailed when there is none, or when its QR codes, calendars and feeds lead to another address.
 */
export function builtFolder(outDir: string, url: string): string {
  const { folder, address } = builtHome(outDir);
  if (address === url) return folder;
  const { origin, pathname } = new URL(url);
  const cure = `先运行 SITE_ORIGIN=${origin} SITE_BASE=${pathname} npm run build（或写进 content/hub.json 的 deployment），再发布。`;
  throw address !== undefined && isExampleOrigin(address.replace(/(:\/\/[^/]+).*/u, '$1'))
    ? failed(`生成网站时没有设真的网址（还是 ${address}），没有发布：二维码、日历和订阅扫了打不开`, cure)
    : failed(`网站是为 ${address ?? '别的地址'} 生成的，这个目标的地址是 ${url}，没有发布`, cure);
}

export interface BuiltHome {
  readonly folder: string;
  /** The address that the site was built for. */
  readonly address: string | undefined;
}

/** The built site. @throws PublishFailed when there is none. */
export function builtHome(outDir: string): BuiltHome {
  try {
    // The link may be switched by a build meanwhile; its former folder stays.
    const folder = realpathSync(outDir);
    const home = readFileSync(path.join(folder, 'index.html'), 'utf8');
    return { folder, address: /<link rel="canonical" href="([^"]+)"/u.exec(home)?.[1] };
  } catch (cause) {
    throw failed(`${outDir} 里没有生成好的网站，没有发布`, '先运行 npm run build。', { cause });
  }
}
