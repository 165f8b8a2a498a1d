import type { FormFault } from '#sources/forms/entry-faults.ts';
import { entryChecks } from '#sources/forms/form-fields.ts';
import { checking, faultCounts, nothingWrong } from '#views/office/form-words.ts';
import type { EntryReply, EntryRequest } from './entry-check.ts';
import { faultStyles } from './fault-styles.ts';
import { CMS, createClass, type FormAbout, formEntry, h, type ImmutableMap, plain } from './sveltia.ts';

/**
 * The field at the top of each form that lists the findings of the content check and prevents saving with errors. A
 * style sheet shows the same findings beside the fields.
 */

interface Properties {
  readonly field: ImmutableMap;
  readonly entry: ImmutableMap | undefined;
}

interface Control {
  readonly props: Properties;
  readonly state: { readonly faults?: readonly FormFault[] };
  setState(state: Control['state']): void;
}

const worker = new Worker('entry-check.js');
const replies = new Map<number, (faults: readonly FormFault[]) => void>();
const styles = document.head.appendChild(document.createElement('style'));
let number = 0;
let last:
  | { readonly key: string; readonly request: EntryRequest; readonly faults: Promise<readonly FormFault[]> }
  | undefined;

worker.addEventListener('message', ({ data }: MessageEvent<EntryReply>) => {
  replies.get(data.number)?.(data.faults);
  replies.delete(data.number);
});

CMS.registerFieldType(
  entryChecks,
  createClass<Control>({
    getInitialState: () => ({}),
    render() {
      const { faults } = this.state;
      if (faults === undefined) return h('p', { role: 'status' }, checking);
      const errors = faults.filter(({ isError }) => isError).length;
      return h(
        'div',
        { role: 'status' },
        h(
          'p',
          { style: { margin: 0 } },
          faults.length === 0 ? nothingWrong : faultCounts(errors, faults.length - errors),
        ),
        h('ul', { style: { margin: 0, paddingLeft: '20px' } }, ...faults.map(faultItem)),
      );
    },
    componentWillUnmount() {
      styles.textContent = '';
    },
    /** Called after each change. A change is in the properties of the control only after the page was drawn again. */
    async isValid() {
      await new Promise((resolve) => setTimeout(resolve, 150));
      const faults = await faultsOf(this.props);
      this.setState({ faults });
      styles.textContent = faultStyles(faults);
      const errors = faults.filter(({ isError }) => isError).length;
      return errors === 0 ? true : { error: { message: faultCounts(errors, faults.length - errors) } };
    },
  }),
  () => null,
);

CMS.registerEventListener({
  name: 'postSave',
  handler: ({ entry }) => {
    if (!last) return;
    const { content, entry: saved } = last.request;
    worker.postMessage({ content, entry: { ...saved, id: String(entry.get('slug')) } } satisfies EntryRequest);
  },
});

const faultItem = ({ path, where, text, isError }: FormFault) =>
  h(
    'li',
    { style: { color: isError ? errorColour : 'inherit' } },
    path.length === 0
      ? text
      : [h('button', { type: 'button', style: link, onClick: () => goTo(path) }, where), `：${text}`],
  );

/** Shows the field, or the list that has it where its part of the list is closed. */
function goTo(path: FormFault['path']): void {
  const fields = path.map((_, at) => {
    const shown = path.slice(0, path.length - at).join('.');
    return document.querySelector(`section.field[data-key-path=${JSON.stringify(shown)}]`);
  });
  fields.find((each) => each !== null)?.scrollIntoView({ block: 'center' });
}

const link = { color: 'inherit', font: 'inherit', textDecoration: 'underline', padding: '4px 0', textAlign: 'left' };
const errorColour = 'var(--sui-error-foreground-color, #b00020)';

function faultsOf({ field, entry }: Properties): Promise<readonly FormFault[]> {
  const about = plain(field.get('about')) as unknown as FormAbout;
  const request: EntryRequest = { content: about.content, entry: formEntry(about, entry) };
  const key = JSON.stringify(request);
  if (last?.key === key) return last.faults;
  number += 1;
  const faults = new Promise<readonly FormFault[]>((resolve) => replies.set(number, resolve));
  worker.postMessage({ ...request, number });
  last = { key, request, faults };
  return faults;
}
