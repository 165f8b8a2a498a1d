/**
 * Escape ends the input of Chinese and closes lists. In a dialog it would answer for the editor: throw away the draft
 * that is offered again, or the form of a new entry within another. Those dialogs have buttons.
 */
window.addEventListener(
  'keydown',
  (event) => {
    if (event.key !== 'Escape') return;
    const own = event.target instanceof Element ? event.target.closest('dialog') : null;
    const shown = own ? [own] : [...document.querySelectorAll('dialog:modal')];
    if (shown.some((dialog) => dialog.matches('[role=alertdialog], :has(section.field)'))) event.preventDefault();
  },
  { capture: true },
);
