/** Loads what makes the report's filter work when it is first used, or at once where something is asked for already. */
export function startFindings(form: HTMLFormElement): void {
  let isStarted = false;
  const start = async () => {
    if (isStarted) return;
    isStarted = true;
    const { filterFindings } = await import('./filter.ts');
    filterFindings(form);
  };
  for (const type of ['focusin', 'change']) form.addEventListener(type, start);
  const fields = form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input, select');
  if (location.search || [...fields].some(({ value }) => value)) start();
}
