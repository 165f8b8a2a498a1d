import type { MiddlewareHandler } from 'astro';

/** Thrown for a page or file that failed to render. The message names its path. */
class PageFailed extends Error {
  override name = 'PageFailed';
}

/** Names of errors whose own Chinese message already names the file and the fault. */
const selfExplanatory = ['PosterFailed', 'PictureFailed', 'SettingRefused'];

/** Reads the whole response body, so that errors thrown while components stream are caught too. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  try {
    const response = await next();
    return new Response(await response.arrayBuffer(), response);
  } catch (cause) {
    if (cause instanceof Error && selfExplanatory.includes(cause.name)) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new PageFailed(
      `页面 ${decodeURIComponent(url.pathname)} 没有生成，原来的网站不变：${why}\n  → 网址里有城市文件夹和内容的编号：看看那一份内容最近改了什么，先改回去；再把下面的详情发给维护网站程序的人。`,
      { cause },
    );
  }
};
