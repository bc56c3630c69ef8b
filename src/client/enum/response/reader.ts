import { type Answer, answersTo } from './answers.ts';
import { type KnownMembers, knownMembers } from './members.ts';
import { valuesOf } from './values.ts';

/** A response in which flags, a number, a list and an unknown value stand. */
const example = {
  value: [
    { riskLevel: 'high', riskState: 'confirmedCompromised' },
    { complianceState: 'inGracePeriod', visibility: 'hiddenMembership' },
    { vppToken: { lastSyncStatus: 'completed', state: 'valid' } },
    { windowsArchitecture: 'x86,x64' },
  ],
};

/** Makes the reader of responses work: the members are fetched when it is first used, and what is pasted stays here. */
export function startReader(box: HTMLDetailsElement): void {
  const form = box.querySelector('form');
  const area = form?.querySelector('textarea');
  const status = box.querySelector('.response-status');
  const list = box.querySelector('ol');
  if (!form || !area || !status || !list) return;
  const { response = '', notJson = '', nothing = '', loading = '', failed = '' } = box.dataset;
  let members: Promise<KnownMembers> | undefined;

  const explain = async () => {
    list.replaceChildren();
    const values = valuesOf(area.value);
    if ('error' in values) {
      status.textContent = notJson.replace('%', values.error);
      return;
    }
    status.textContent = loading;
    try {
      members ??= load(response);
      const answers = answersTo(values, await members);
      status.textContent = answers.length > 0 ? '' : nothing;
      await show(answers, list, box.dataset);
    } catch {
      members = undefined;
      status.textContent = failed;
    }
  };
  const read = (text: string) => {
    box.open = true;
    area.value = text;
    form.requestSubmit();
  };

  if (location.hash === `#${box.id}`) box.open = true;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    explain();
  });
  box.querySelector('[data-example]')?.addEventListener('click', () => {
    read(JSON.stringify(example, null, 2));
  });
  const search = document.querySelector<HTMLInputElement>('[data-search-form] input');
  search?.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!isResponse(text)) return;
    event.preventDefault();
    read(text);
  });
  if (search && isResponse(search.value)) {
    // Pasted before this was there.
    read(search.value);
    search.value = '';
    search.dispatchEvent(new InputEvent('input'));
  }
}

function isResponse(text: string): boolean {
  return /^\s*[[{]/.test(text) && !('error' in valuesOf(text));
}

async function load(address: string): Promise<KnownMembers> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return knownMembers(await answer.text());
}

/** What shows answers is loaded with the first. */
async function show(
  answers: readonly Answer[],
  list: HTMLOListElement,
  words: DOMStringMap,
): Promise<void> {
  const { answerItem } = await import('./answer-item.ts');
  list.replaceChildren(...answers.map((answer) => answerItem(answer, words)));
}
