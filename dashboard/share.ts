import { element } from './dom.ts';
import { say } from './language.ts';

/** Opens a window with the address of the page as it is narrowed now, to be copied. */
export function openShare(): void {
  const field = element('input', {
    id: 'share-link',
    readonly: true,
    value: location.href,
    focus: () => field.select(),
  });
  const copy = element('button', { type: 'button', class: 'main', click: take }, say('copy'));
  const close = element('button', { type: 'button', click: () => dialog.close() }, say('close'));
  const dialog = element(
    'dialog',
    { class: 'share', 'aria-labelledby': 'share-title', close: () => dialog.remove() },
    element('h2', { id: 'share-title' }, say('share')),
    element('p', { class: 'quiet-text' }, say('shareLead')),
    element('label', { for: 'share-link' }, say('link')),
    field,
    element('footer', {}, copy, close),
  );

  /** Where a browser keeps the clipboard shut, the link stands selected for Ctrl-C. */
  function take(): void {
    field.select();
    navigator.clipboard
      ?.writeText(field.value)
      .then(() => (copy.textContent = say('copied')))
      .catch(() => field.select());
  }

  document.body.append(dialog);
  dialog.showModal();
}
