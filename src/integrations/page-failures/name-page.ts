import type { MiddlewareHandler } from 'astro';

/** Thrown for a page or file that could not be made; its message says which. */
class PageFailed extends Error {
  override name = 'PageFailed';
}

/** Errors that say in Chinese themselves what is wrong with which file. */
const told = ['PosterFailed', 'PictureFailed', 'SettingRefused'];

/** Renders a page to its end, so that what its components throw is caught here as well. */
export const onRequest: MiddlewareHandler = async ({ url }, next) => {
  try {
    const response = await next();
    return new Response(await response.arrayBuffer(), response);
  } catch (cause) {
    if (cause instanceof Error && told.includes(cause.name)) throw cause;
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new PageFailed(
      `页面 ${decodeURIComponent(url.pathname)} 没有生成，原来的网站不变：${why}\n  → 网址里有城市文件夹和内容的编号：看看那一份内容最近改了什么，先改回去；再把下面的详情发给维护网站程序的人。`,
      { cause },
    );
  }
};
