import { pagePreview } from '#views/office/form-words.ts';
import type { PreviewedPage } from './poster-preview.ts';
import { h } from './sveltia.ts';

/** What the page of an activity says, from its view, in the order of the page and without its looks. */
export function pageTexts({
  title,
  labels,
  banners,
  summary,
  facts,
  details,
  people,
  changes,
}: PreviewedPage): unknown {
  return h(
    'article',
    { style: styles.page },
    h('p', {}, pagePreview),
    h('p', { style: styles.small }, labels.map(({ label }) => label).join(' · ')),
    h('h1', { style: styles.title }, title.join('')),
    ...banners.map(({ text }) => h('p', { style: styles.banner }, text)),
    h('p', {}, summary),
    factList(facts),
    details.kind === 'html' ? h('div', { dangerouslySetInnerHTML: { __html: details.html } }) : '',
    factList(people),
    factList(changes.map(({ date, text }) => ({ label: date, values: [{ text }] }))),
  );
}

const factList = (facts: PreviewedPage['facts']): unknown =>
  h(
    'dl',
    { style: styles.facts },
    ...facts.flatMap(({ label, values }) => [
      h('dt', { style: styles.small }, label),
      h('dd', { style: styles.value }, values.map(({ text }) => text).join('、')),
    ]),
  );

const styles = {
  page: { margin: '16px', maxWidth: '600px', font: '15px/1.7 system-ui, sans-serif' },
  title: { font: '700 24px/1.3 system-ui, sans-serif', margin: '8px 0' },
  banner: { padding: '8px 12px', background: '#fff3cd', color: '#333' },
  facts: { display: 'grid', gridTemplateColumns: 'max-content 1fr', gap: '4px 16px' },
  small: { color: '#666', margin: 0 },
  value: { margin: 0 },
};
