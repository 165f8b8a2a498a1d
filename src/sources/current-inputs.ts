import process from 'node:process';
import { siteConfig } from '../site.config.ts';
import { type InputDigests, inputDigests } from './inputs.ts';

let inputs: InputDigests | undefined;

/** Digests of what this build reads, made once: all that it makes is known by the same. */
export function currentInputs(): InputDigests {
  inputs ??= inputDigests(process.cwd(), siteConfig().contentDir);
  return inputs;
}
