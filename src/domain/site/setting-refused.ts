/** Thrown for an environment variable that is not as it must be; its message says in Chinese which, and the cure. */
export class SettingRefused extends Error {
  override name = 'SettingRefused';
}
