/** Loads what makes a part of a page work when a reader first uses it, or at once where something is asked for already. */
export function startWhenUsed(part: HTMLElement, isAsked: boolean, start: () => unknown): void {
  let isStarted = false;
  const once = () => {
    if (!isStarted) start();
    isStarted = true;
  };
  for (const type of ['pointerover', 'focusin', 'change']) part.addEventListener(type, once);
  const fields = part.querySelectorAll<HTMLInputElement | HTMLSelectElement>(
    'select, [type=search]',
  );
  if (isAsked || [...fields].some(({ value }) => value)) once();
}
