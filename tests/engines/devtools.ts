import { setTimeout as delay } from 'node:timers/promises';
import { connect } from './connection.ts';
import type { Driver } from './driver.ts';
import { startProgram } from './program.ts';

interface Evaluated {
  readonly result: { readonly value?: unknown };
  readonly exceptionDetails?: { readonly text: string; readonly exception?: { readonly description?: string } };
}

/** Starts a Chromium of any age and drives it by the part of the DevTools protocol that they all have. */
export async function startChromium(
  executable: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Driver> {
  const own = ['--headless', '--no-sandbox', '--hide-scrollbars', '--remote-debugging-port=0', 'about:blank'];
  const browser = await startProgram(executable, [...args, ...own], /listening on ws:\/\/([\d.]+:\d+)/u, env);
  const { send, close } = await connect(await addressOfPage(browser.said[1] ?? ''));
  const evaluate = async (expression: string) => {
    const told = { expression, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails: thrown } = await send<Evaluated>('Runtime.evaluate', told);
    if (thrown) throw new Error(thrown.exception?.description ?? thrown.text);
    return result.value;
  };
  await send('Page.enable');
  await send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 1 });
  return {
    evaluate,
    async open(url) {
      await send('Page.navigate', { url });
      await untilLoaded(evaluate, url);
    },
    async click(x, y) {
      const clicked = evaluate(afterClick).catch(() => undefined);
      await send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
      await send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
      await Promise.race([clicked, delay(patience, undefined, { ref: false })]);
    },
    async type(text) {
      for (const letter of text) await send('Input.dispatchKeyEvent', { type: 'char', text: letter });
    },
    async setSize(width, height) {
      await send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: true });
    },
    async screenshot() {
      const { data } = await send<{ readonly data: string }>('Page.captureScreenshot', { format: 'png' });
      return Buffer.from(data, 'base64');
    },
    async close() {
      close();
      await browser.stop();
    },
  };
}

/** A browser listens before it has opened its first page. @throws TypeError when it opens none */
async function addressOfPage(host: string): Promise<string> {
  for (let tries = 0; tries < 200; tries += 1) {
    const targets = await fetch(`http://${host}/json/list`);
    const [page] = (await targets.json()) as readonly { readonly webSocketDebuggerUrl: string }[];
    if (page) return page.webSocketDebuggerUrl;
    await delay(50);
  }
  throw new TypeError(`${host} has no page`);
}

/** The browser makes a click of a touch some time after it has taken the touch. */
const afterClick =
  'new Promise((resolve) => addEventListener("click", () => setTimeout(resolve), { capture: true, once: true }))';
/** Milliseconds: a page that the click leaves need not answer. */
const patience = 2000;

/** A page that is left answers until the next one is there. */
async function untilLoaded(evaluate: Driver['evaluate'], url: string): Promise<void> {
  for (let tries = 0; tries < 400; tries += 1) {
    const [at, state] = await evaluate('[location.href, document.readyState]').then(
      (value) => value as readonly [string, string],
      () => ['', ''] as const,
    );
    if (at === new URL(url).href && state === 'complete') return;
    await delay(50);
  }
  throw new Error(`${url} is not loaded`);
}
