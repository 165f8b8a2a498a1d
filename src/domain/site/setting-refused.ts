/** Thrown for an invalid environment variable. The message names the variable and the cure, in zh-CN. */
export class SettingRefused extends Error {
  override name = 'SettingRefused';
}
