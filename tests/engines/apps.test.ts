import { testEngine } from './engine-tests.ts';
import { chromiumIn } from './engines.ts';

/** The browsers inside two apps, as far as a page can tell. */
const apps = {
  WeChat:
    'Mozilla/5.0 (Linux; Android 13; V2183A) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/126.0.6478.188 ' +
    'Mobile Safari/537.36 XWEB/1260117 MMWEBSDK/20240501 MMWEBID/1 MicroMessenger/8.0.50.2701(0x28003253) WeChat/arm64 Weixin',
  QQ:
    'Mozilla/5.0 (Linux; Android 13; V2183A) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/109.0.5414.86 ' +
    'MQQBrowser/6.2 TBS/046295 Mobile Safari/537.36 V1_AND_SQ_9.0.56_6372_YYB_D QQ/9.0.56.16830 NetType/WIFI',
} as const;

for (const [app, userAgent] of Object.entries(apps)) testEngine(chromiumIn(app, userAgent));
