import { fieldFault } from '#sources/forms/field-fault.ts';
import { checkedText } from '#sources/forms/form-fields.ts';
import { countText } from '#views/office/form-words.ts';
import { CMS, createClass, h, type ImmutableMap } from './sveltia.ts';

/**
 * The field of the editors' forms for texts: days and times are picked, and what is typed is checked as the content check
 * does. Values are the texts of the files: no time zone of the computer has a part in them.
 */

/** The properties that Sveltia CMS passes to a field. https://sveltiacms.app/en/docs/api/field-types */
interface Properties {
  readonly value: unknown;
  readonly field: ImmutableMap;
  readonly forID: string;
  readonly classNameWrapper: string;
  readonly onChange: (value: string) => void;
}

interface Control {
  readonly props: Properties;
  /** The input, once it is in the page. */
  input: HTMLInputElement | HTMLTextAreaElement | null | undefined;
}

const offset = '+08:00';

CMS.registerFieldType(
  checkedText,
  createClass<Control>({
    render() {
      const { field, forID, classNameWrapper } = this.props;
      const text = textOf(this.props);
      const typed = inputOf(field.get('typed'), text);
      const fault = faultOf(this.props);
      const most = field.get('most');
      return h(
        'div',
        {},
        h(field.get('lines') === true ? 'textarea' : 'input', {
          id: forID,
          className: classNameWrapper,
          style: styles.input,
          ...(field.get('lines') === true ? { rows: 6 } : { type: typed }),
          'aria-label': field.get('label'),
          'aria-describedby': `${forID}-fault`,
          'aria-invalid': fault !== undefined,
          defaultValue: shownText(text, typed),
          ref: (input: Control['input']) => {
            this.input = input;
          },
          onChange: ({ target }: { readonly target: HTMLInputElement }) =>
            this.props.onChange(writtenText(target.value, typed)),
        }),
        h('p', { id: `${forID}-fault`, role: 'status', style: fault === undefined ? styles.count : styles.fault }, [
          fault ?? (typeof most === 'number' && text !== '' ? countText([...text].length, most) : ''),
        ]),
      );
    },
    /** Keeps what the editor is typing; shows a value that changed elsewhere. */
    componentDidUpdate() {
      const typed = inputOf(this.props.field.get('typed'), textOf(this.props));
      const shown = shownText(textOf(this.props), typed);
      if (this.input && this.input !== document.activeElement && this.input.value !== shown) this.input.value = shown;
    },
    /** @param value newer than that of the properties, which come when the field is drawn. */
    isValid(value: unknown) {
      const fault = faultOf({ ...this.props, value });
      return fault === undefined ? true : { error: { message: fault } };
    },
  }),
  ({ value }: Pick<Properties, 'value'>) => h('p', {}, typeof value === 'string' ? value : ''),
);

const textOf = ({ value }: Properties): string => (typeof value === 'string' ? value : '');

/** An empty field is left out of the file: whether it may be, the form knows. */
function faultOf(properties: Properties): string | undefined {
  const text = textOf(properties);
  return text === '' ? undefined : fieldFault(String(properties.field.get('rule')), text);
}

const forms: Readonly<Record<string, RegExp>> = {
  date: /^\d{4}-\d{2}-\d{2}$/u,
  time: /^\d{2}:\d{2}$/u,
  'datetime-local': /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}\+08:00$/u,
};

/** The type of the input: a picker does not show a text of another form. */
function inputOf(typed: unknown, text: string): string {
  const form = typeof typed === 'string' ? forms[typed] : undefined;
  return form && (text === '' || form.test(text)) ? String(typed) : 'text';
}

const shownText = (text: string, type: string): string => (type === 'datetime-local' ? text.replace(offset, '') : text);

const writtenText = (input: string, type: string): string =>
  type === 'datetime-local' && input !== '' ? input.slice(0, 16) + offset : input;

const styles = {
  input: {
    boxSizing: 'border-box',
    width: '100%',
    padding: '8px',
    border: '1px solid var(--sui-textbox-border-color, #888)',
    borderRadius: '4px',
    background: 'var(--sui-textbox-background-color, transparent)',
    color: 'inherit',
    font: 'inherit',
  },
  count: { margin: '4px 0 0', color: 'var(--sui-secondary-foreground-color, #666)' },
  fault: { margin: '4px 0 0', color: 'var(--sui-error-foreground-color, #b00020)' },
};
