import { installPrograms } from './programs.ts';

/** Before the workers start: apt-get is for one at a time. */
export default function setup(): void {
  installPrograms();
}
