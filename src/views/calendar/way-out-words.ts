/**
 * What an app's own browser says where a link leads to a file that it cannot open; undefined for a browser that can.
 * WeChat and QQ open neither calendars nor archives: their menu offers the phone's browser.
 * @param userAgent the browser's `User-Agent`; both apps name themselves in it
 */
export function wayOutText(userAgent: string): string | undefined {
  const app = apps.find(({ mark }) => mark.test(userAgent));
  return app && `${app.name}打不开这种文件：点右上角的“…”，选“在浏览器打开”，再点一次。`;
}

const apps = [
  { name: '微信', mark: /MicroMessenger/u },
  { name: 'QQ', mark: /\bQQ\//u },
] as const;
