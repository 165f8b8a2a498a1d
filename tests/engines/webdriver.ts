import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from '../free-port.ts';
import type { Driver } from './driver.ts';
import { startProgram } from './program.ts';
import { miniBrowser } from './programs.ts';

/** Without its bar, which asks for 447 pixels. */
const browser = { args: ['--automation', '--full-screen'], binary: miniBrowser };

/** Starts WebKitGTK's own small browser on a screen that nobody sees, and drives it by WebDriver, with a mouse. */
export async function startWebKit(): Promise<Driver> {
  const screen = await startProgram('Xvfb', ['-displayfd', '1', '-screen', '0', '1400x1700x24'], /^(\d+)\n/mu);
  const env = { DISPLAY: `:${screen.said[1]}`, GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1' };
  const port = await freePort();
  const server = await startProgram('WebKitWebDriver', [`--port=${port}`], /(?:)/u, env);
  const stop = async () => {
    await server.stop();
    await screen.stop();
  };
  try {
    return driverOf(await startSession(`http://127.0.0.1:${port}`), stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

type Ask = <T>(method: 'POST' | 'GET' | 'DELETE', path: string, body?: object) => Promise<T>;

function driverOf(ask: Ask, stop: () => Promise<void>): Driver {
  const act = (actions: object) => ask<null>('POST', '/actions', { actions: [actions] });
  return {
    async open(url) {
      await ask('POST', '/url', { url });
    },
    evaluate: (expression) => ask('POST', '/execute/sync', { script: `return (${expression});`, args: [] }),
    async click(x, y) {
      const move = { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) };
      const actions = [move, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
      await act({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
    },
    async type(text) {
      const actions = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await act({ type: 'key', id: 'keys', actions });
    },
    async setSize(width, height) {
      await ask('POST', '/window/rect', { width, height });
    },
    screenshot: async () => Buffer.from(await ask<string>('GET', '/screenshot'), 'base64'),
    async close() {
      await ask('DELETE', '');
      await stop();
    },
  };
}

/** @returns a function that sends commands to the window of a new session. */
async function startSession(origin: string): Promise<Ask> {
  const ask: Ask = async <T>(method: string, path: string, body?: object) => {
    const response = await fetch(origin + path, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value } = (await response.json()) as { readonly value: T };
    if (!response.ok) throw new Error(`${method} ${path}: ${JSON.stringify(value)}`);
    return value;
  };
  await untilAnswers(() => ask('GET', '/status'));
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': browser } };
  const { sessionId } = await ask<{ readonly sessionId: string }>('POST', '/session', { capabilities });
  return (method, path, body) => ask(method, `/session/${sessionId}${path}`, body);
}

async function untilAnswers(ask: () => Promise<unknown>): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    const isThere = await ask().then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await delay(50);
  }
  throw new Error('WebKitWebDriver does not answer.');
}
