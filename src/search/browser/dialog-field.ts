/** The dialog with its field, there from the first key press; the rest of it is added when it has been loaded. */
export interface DialogField {
  dialog: HTMLDialogElement;
  form: HTMLFormElement;
  input: HTMLInputElement;
  status: HTMLElement;
}

/**
 * Makes the dialog's field from the link that opens it: without the rest, Enter leads to the page of results.
 *
 * @param link has the page's address, the field's label and, in `data-failed`, what is said where the rest can't be loaded
 */
export function makeDialogField(link: HTMLAnchorElement): DialogField {
  const dialog = document.createElement('dialog');
  const form = document.createElement('form');
  const input = document.createElement('input');
  const status = document.createElement('p');
  const label = link.ariaLabel;
  dialog.className = 'search';
  dialog.ariaLabel = label;
  form.action = link.href;
  input.name = 'q';
  input.ariaLabel = label;
  status.className = 'search-status';
  status.role = 'status';
  form.append(input);
  dialog.append(form, status);
  document.body.append(dialog);
  return { dialog, form, input, status };
}
