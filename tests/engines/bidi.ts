import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { connect } from './connection.ts';
import type { Driver } from './driver.ts';
import { startProgram } from './program.ts';

interface Evaluated {
  readonly result: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

/** Nothing but this machine is asked for anything. */
const preferences = `
user_pref('app.normandy.enabled', false);
user_pref('app.update.disabledForTesting', true);
user_pref('browser.safebrowsing.malware.enabled', false);
user_pref('browser.safebrowsing.phishing.enabled', false);
user_pref('datareporting.policy.dataSubmissionEnabled', false);
user_pref('network.captive-portal-service.enabled', false);
user_pref('network.connectivity-service.enabled', false);
user_pref('services.settings.server', 'http://127.0.0.1:9/');
user_pref('ui.useOverlayScrollbars', 1);
`;

/** Starts Firefox and drives it by WebDriver BiDi. */
export async function startFirefox(executable: string): Promise<Driver> {
  const profile = mkdtempSync(path.join(tmpdir(), 'firefox-'));
  writeFileSync(path.join(profile, 'user.js'), preferences);
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0', 'about:blank'];
  const browser = await startProgram(executable, args, /BiDi listening on (ws:\/\/\S+)/u, {
    MOZ_REMOTE_SETTINGS_DEVTOOLS: '1',
  });
  const { send, close } = await connect(`${browser.said[1]}/session`);
  await send('session.new', { capabilities: {} });
  const { contexts } = await send<{ readonly contexts: readonly { readonly context: string }[] }>(
    'browsingContext.getTree',
  );
  const context = contexts[0]?.context ?? '';
  const act = (id: string, actions: readonly object[], more = {}) =>
    send('input.performActions', { context, actions: [{ id, actions, ...more }] });
  return {
    async open(url) {
      await send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async evaluate(expression) {
      const told = { expression: inJson(expression), target: { context }, awaitPromise: true };
      const { result, exceptionDetails: thrown } = await send<Evaluated>('script.evaluate', told);
      if (thrown) throw new Error(thrown.text);
      return JSON.parse(result.value ?? 'null').value;
    },
    async click(x, y) {
      const move = { type: 'pointerMove', x: Math.round(x), y: Math.round(y) };
      const press = [
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await act('finger', [move, ...press], { type: 'pointer', parameters: { pointerType: 'touch' } });
    },
    async type(text) {
      const keys = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await act('keys', keys, { type: 'key' });
    },
    async setSize(width, height) {
      await send('browsingContext.setViewport', { context, viewport: { width, height }, devicePixelRatio: 1 });
    },
    async screenshot() {
      const { data } = await send<{ readonly data: string }>('browsingContext.captureScreenshot', { context });
      return Buffer.from(data, 'base64');
    },
    async close() {
      close();
      await browser.stop();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** BiDi has a notation of its own for objects. */
const inJson = (expression: string) => `Promise.resolve(${expression}).then((value) => JSON.stringify({ value }))`;
