import { expect, test } from 'vitest';
import { beginNotes, keepNote, noteOf, notesOf } from '#integrations/page-notes/kept-notes.ts';
import { takeNote } from '#integrations/page-notes/page-note.ts';

const marks = '<div hidden data-pagefind-ignore="index"><span data-pagefind-meta="title:题目"></span></div>';
const page = (head: string, main: string) => `<html><head>${head}</head><body>${main}</body></html>`;

test('the marks for the index are in the note of a page, and no longer in the page', () => {
  expect(takeNote(page('', `<main data-pagefind-body><p>字</p>${marks}<p>后</p></main>`))).toEqual({
    note: { indexed: true, searched: { meta: { title: '题目' }, filters: {}, text: expect.stringContaining('字') } },
    page: page('', '<main data-pagefind-body><p>字</p><p>后</p></main>'),
  });
});

test('a page that is not searched stays as it is, and says whether search engines may list it', () => {
  const hidden = page('<meta name="robots" content="noindex">', '<main></main>');
  expect(takeNote(hidden)).toEqual({ note: { indexed: false }, page: hidden });
});

test('a page of the build before has its note of then, a page that is made again has a new one, others have none', () => {
  beginNotes([
    ['/kept/', { indexed: true }],
    ['/edited/', { indexed: true }],
    ['/gone/', { indexed: true }],
  ]);
  keepNote('/edited/', { indexed: false });
  const kept = [
    ['/kept/', { indexed: true }],
    ['/edited/', { indexed: false }],
  ];
  expect(notesOf(['/kept/', '/edited/'])).toEqual(kept);
  beginNotes(notesOf(['/kept/', '/edited/']));
  expect(notesOf(['/kept/', '/edited/'])).toEqual(kept);
  expect(() => noteOf('/gone/')).toThrow('/gone/ was not noted');
});
