let status: HTMLElement | undefined;

/** Tells a screen reader something, once. */
export function announce(text: string): void {
  if (!status) {
    status = document.createElement('p');
    status.className = 'visually-hidden';
    status.setAttribute('role', 'status');
    document.body.append(status);
  }
  status.textContent = text;
}
