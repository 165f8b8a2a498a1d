import { drawingPoster, noPoster, pagePreview, pictureInstead, posterPreview } from '#views/office/form-words.ts';
import type { PosterPreview, PosterReply, PosterRequest } from './poster-preview.ts';
import { configuration } from './start.ts';
import { CMS, createClass, type FormAbout, formEntry, h, type ImmutableMap } from './sveltia.ts';

/** The preview of an activity: its poster and its page on a phone, made by a worker as the site makes them. */

interface Properties {
  readonly entry: ImmutableMap;
  readonly getAsset: (path: string) => { readonly url?: string } | undefined;
}

interface Control {
  readonly props: Properties;
  readonly state: { readonly preview?: PosterPreview };
  setState(state: Control['state']): void;
  draw(): void;
}

/** For a poster, the text has stopped changing after so many milliseconds. */
const pause = 400;
let worker: Worker | undefined;
let number = 0;

function ask(request: Omit<PosterRequest, 'number'>, show: (preview: PosterPreview) => void): void {
  worker ??= new Worker('poster-preview.js');
  number += 1;
  const own = number;
  const listen = ({ data }: MessageEvent<PosterReply>) => {
    if (data.number !== own) return;
    worker?.removeEventListener('message', listen);
    show(data);
  };
  worker.addEventListener('message', listen);
  worker.postMessage({ ...request, number });
}

function preview(about: FormAbout) {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let asked = '';
  return createClass<Control>({
    getInitialState: () => ({}),
    componentDidMount() {
      asked = '';
      this.draw();
    },
    componentDidUpdate() {
      this.draw();
    },
    componentWillUnmount() {
      clearTimeout(waiting);
    },
    draw() {
      const { content, address, ...own } = about;
      if (content === undefined || address === undefined) return;
      const entry = formEntry(own, this.props.entry);
      const picture = pictureOf(this.props);
      const key = JSON.stringify([entry, picture]);
      if (key === asked) return;
      asked = key;
      clearTimeout(waiting);
      const request = { content, address, entry, picture };
      waiting = setTimeout(() => ask(request, (drawn) => this.setState({ preview: drawn })), pause);
    },
    render() {
      const { preview: shown } = this.state;
      if (shown === undefined) return h('p', { role: 'status', style: styles.text }, drawingPoster);
      const picture = pictureOf(this.props);
      const chosen = picture && figure(h('img', { src: picture, alt: '', style: styles.picture }), pictureInstead);
      if (shown.kind === 'none') return chosen ?? h('p', { role: 'status', style: styles.text }, noPoster);
      const svg = { role: 'img', 'aria-label': shown.alt, dangerouslySetInnerHTML: { __html: shown.svg ?? '' } };
      return h(
        'div',
        { style: styles.sheet },
        chosen ?? figure(h('div', { ...svg, style: styles.picture }), shown.alt),
        pageFrame(shown.page),
      );
    },
  });
}

/** Runs no script. As long as the page: the preview scrolls as a whole. */
const pageFrame = (page: string) =>
  h(
    'figure',
    { style: { margin: '16px' } },
    h('figcaption', { style: styles.text }, pagePreview),
    h('iframe', {
      title: pagePreview,
      sandbox: 'allow-same-origin',
      srcDoc: page,
      style: styles.phone,
      onLoad: ({ target }: { readonly target: HTMLIFrameElement }) => {
        target.style.height = `${target.contentDocument?.documentElement.scrollHeight ?? 0}px`;
      },
    }),
  );

const figure = (picture: unknown, text: string) =>
  h(
    'figure',
    { style: { margin: '16px', maxWidth: '600px' } },
    h('figcaption', { style: styles.text }, posterPreview),
    picture,
    h('p', { style: styles.text }, text),
  );

/** The picture that an editor has chosen instead of the poster. */
function pictureOf({ entry, getAsset }: Properties): string | undefined {
  const poster = (entry.get('data') as ImmutableMap | undefined)?.get('poster') as ImmutableMap | undefined;
  const file = poster?.get('picture');
  if (typeof file !== 'string' || file === '') return undefined;
  // A picture from the device has no name until it is saved.
  return file.startsWith('blob:') ? file : getAsset(file)?.url;
}

const styles = {
  /** The site is light, whatever the forms are. */
  sheet: { background: '#fff', color: '#111', padding: '1px 0' },
  phone: { width: '375px', height: '812px', border: '1px solid #ccc' },
  picture: { display: 'block', width: '100%', border: '1px solid #ccc' },
  text: { font: '15px/1.6 system-ui, sans-serif', margin: '8px 0' },
};

/** The forms of activities are those of the configuration. */
async function register(): Promise<void> {
  for (const { name, fields } of (await configuration)?.collections ?? []) {
    const about = fields?.[0]?.about;
    if (name !== undefined && about?.kind === 'activities') CMS.registerPreviewTemplate(name, preview(about));
  }
}

register();
