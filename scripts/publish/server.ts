import { failed } from './failures.ts';
import { manifestName, readPublished } from './published.ts';
import { buildFormer, nothingBefore, notOurs, type Publisher } from './publisher.ts';
import { runProgram } from './run-program.ts';
import { quoted, sshOptions } from './ssh.ts';
import { stage } from './stage.ts';
import type { ServerTarget } from './targets.ts';

/** Prints the name of the served release and its list of files; `foreign` where `dist` is not a link to a release. */
const look = `set -eu
mkdir -p "$1/releases"
cd "$1"
if [ -L dist ]; then
  case "$(readlink dist)" in releases/*) basename "$(readlink dist)" ;; *) echo foreign ;; esac
  if [ -f dist/${manifestName} ]; then cat dist/${manifestName}; fi
elif [ -e dist ]; then echo foreign; fi`;

const switchTo = `ln -sfn "releases/$name" dist.next
mv -T dist.next dist`;

/**
 * Removes releases after the served one (never served, or rolled back), links the files that stay (names on the standard
 * input), makes the upload a release, switches to it and removes the oldest.
 */
const take = `set -eu
cd "$1"
releases() { ls releases | grep -v '^incoming$' || true; }
if [ -L dist ]; then
  releases | awk -v now="$(basename "$(readlink dist)")" '$0 "" > now ""' | while IFS= read -r old; do rm -rf "releases/$old"; done
fi
while IFS= read -r file; do
  for each in "$file" "$file.gz" "$file.br"; do
    if [ -f "dist/$each" ] && ! [ -e "releases/incoming/$each" ]; then
      mkdir -p "$(dirname "releases/incoming/$each")"
      ln "dist/$each" "releases/incoming/$each"
    fi
  done
done
name="$(date -u +%Y%m%dT%H%M%SZ)-$2"
mv -T releases/incoming "releases/$name"
${switchTo}
releases | sort -r | tail -n +"$(($3 + 1))" | while IFS= read -r old; do rm -rf "releases/$old"; done`;

/** Switches to the release before the served one and prints its list of files; nothing where there is none. */
const back = `set -eu
cd "$1"
now="$(basename "$(readlink dist)")"
name="$(ls releases | grep -v '^incoming$' | sort | awk -v now="$now" '$0 "" < now ""' | tail -n 1)"
if [ -n "$name" ]; then
${switchTo}
cat dist/${manifestName}
fi`;

/**
 * Publishes to a web server of one's own: each site is a folder in `releases`, and `dist` is a link that is switched in one
 * step. Files that did not change are hard links to those of the release before.
 * @param cache folder of this target on this machine
 */
export function serverPublisher(target: ServerTarget, cache: string): Publisher {
  const { host, folder } = target;
  const ssh = host === undefined ? [] : ['-p', `${target.port}`, ...sshOptions()];
  const onServer = (script: string, args: readonly string[] = [], input = '') => {
    const words = ['sh', '-c', script, 'sh', folder, ...args];
    const [program = '', ...rest] = host === undefined ? words : ['ssh', ...ssh, host, words.map(quoted).join(' ')];
    return runProgram(program, rest, { input });
  };
  const served = async () => {
    const [release = '', ...manifest] = (await onServer(look)).split('\n');
    if (release === 'foreign') throw failed(...notOurs(`${folder}/dist`));
    return { release, published: readPublished(manifest.join('\n')) };
  };
  const upload = async (staging: string, former: string) => {
    const place = `${folder}/releases/incoming/`;
    const far = host === undefined ? [] : ['--rsh', ['ssh', ...ssh].join(' '), '--compress', '--timeout=60'];
    const linked = former === '' ? [] : [`--link-dest=../${former}/`];
    const how = ['--recursive', '--checksum', '--delete', '--chmod=D755,F644', ...linked, ...far];
    await runProgram('rsync', [...how, `${staging}/`, host === undefined ? place : `${host}:${place}`]);
  };
  return {
    current: async () => (await served()).published,
    publish: async (site) => {
      const { release, published } = await served();
      if (published?.id === site.published.id) return;
      await upload(await stage(site, cache), release);
      const leaving = Object.keys(site.published.leaving).map((file) => `${file}\n`);
      await onServer(take, [site.published.id, `${target.keep}`], leaving.join(''));
    },
    rollBack: async () => {
      const { release } = await served();
      const site = release === '' ? undefined : readPublished(await onServer(back));
      if (site) return site;
      throw failed(nothingBefore, buildFormer);
    },
  };
}
